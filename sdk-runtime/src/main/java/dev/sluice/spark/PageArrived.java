package dev.sluice.spark;

import java.io.Serializable;

/**
 * An executor's word to the driver that a page has arrived.
 *
 * @param batchId the batch it belongs to
 * @param items how many items it has
 * @param total how many the list has in all; -1 where the API does not tell
 */
public record PageArrived(String batchId, int items, long total) implements Serializable {}
