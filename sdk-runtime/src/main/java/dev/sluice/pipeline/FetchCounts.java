package dev.sluice.pipeline;

/**
 * What was fetched of a batch.
 *
 * @param exchanges pages asked for
 * @param requests sent for them, retries included
 * @param errors exchanges that ended without a usable page
 * @param items the pages hold
 * @param skipped replies that an error rule let be skipped
 * @param empty replies that an error rule let count as empty
 */
record FetchCounts(
    long exchanges, long requests, long errors, long items, long skipped, long empty) {}
