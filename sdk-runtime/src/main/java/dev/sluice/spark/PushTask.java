package dev.sluice.spark;

import dev.sluice.client.Connections;
import java.io.Serializable;

/**
 * What a push function is shipped with.
 *
 * @param batchId the batch the exchanges belong to
 * @param round the how-manieth round of sending in the batch it is, from 0
 * @param connections the connectors as the run configures them
 * @param bounds how much one request may send
 * @param window how many exchanges a task keeps in flight
 * @param bodies where bodies of replies are kept that are too large for a row
 */
public record PushTask(
    String batchId,
    long round,
    Connections connections,
    PushBounds bounds,
    int window,
    BodyFiles bodies)
    implements Serializable {}
