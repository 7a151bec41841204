package dev.sluice.control;

/**
 * A slice, which is one list of those that a batch reads, as planning sees it.
 *
 * @param key its identity within the batch
 * @param pager how it is paged
 * @param cap how many items the API gives of it at most
 */
public record PagedSlice(String key, Pager pager, ResultCap cap) {}
