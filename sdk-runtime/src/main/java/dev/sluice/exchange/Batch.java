package dev.sluice.exchange;

import java.io.Serializable;
import java.time.Instant;

/**
 * One reading of a flow's source, from its first request to its table commit. A run that resumes
 * after a crash continues the same batch.
 *
 * @param id unique in the flow and in order, e.g. {@code contacts-000002-5be1f0a9}
 * @param pipeline the pipeline's name
 * @param flow the flow's name
 * @param source the connector and operation read from, e.g. {@code brevo.contacts}
 * @param ingestedAt when its first request was sent
 */
public record Batch(String id, String pipeline, String flow, String source, Instant ingestedAt)
    implements Serializable {}
