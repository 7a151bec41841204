package dev.sluice.spark;

import dev.sluice.client.Pages;
import java.io.Serializable;

/**
 * What a fetch function is shipped with.
 *
 * @param pipeline the pipeline's name
 * @param flow the flow's name
 * @param batchId the batch the exchanges belong to
 * @param pages the requests, their parameters bound
 * @param window how many exchanges a task keeps in flight
 */
public record FetchTask(String pipeline, String flow, String batchId, Pages<?> pages, int window)
    implements Serializable {}
