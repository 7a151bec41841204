package dev.sluice.control;

/**
 * A work item of one slice.
 *
 * @param slice the slice's key
 * @param item which of its pages
 */
public record SliceWork(String slice, WorkItem item) {}
