package dev.sluice.spark;

import java.io.Serializable;

/**
 * An executor's word to the driver that a page has arrived.
 *
 * @param batchId the batch it belongs to
 * @param slice the list of the batch that it is of
 * @param items how many items it has
 * @param total how many the list has in all; -1 where the API does not tell
 */
public record PageArrived(String batchId, String slice, int items, long total)
    implements Serializable {}
