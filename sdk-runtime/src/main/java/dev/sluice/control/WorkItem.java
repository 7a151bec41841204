package dev.sluice.control;

import java.io.Serializable;

/**
 * A run of pages that one task fetches one after another.
 *
 * @param first where it begins
 * @param pages how many pages it has at most
 */
public record WorkItem(PageRef first, int pages) implements Serializable {}
