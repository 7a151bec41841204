package dev.sluice.control;

/**
 * A page that is in the exchange log.
 *
 * @param page which
 * @param facts what it held
 */
public record FetchedPage(PageRef page, PageFacts facts) {}
