package dev.sluice.spark;

import java.io.Serializable;

/**
 * An executor's word to the driver that a page has arrived.
 *
 * @param batchId the batch it belongs to
 * @param items how many items it has
 */
public record PageArrived(String batchId, int items) implements Serializable {}
