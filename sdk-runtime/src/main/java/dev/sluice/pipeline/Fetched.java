package dev.sluice.pipeline;

/**
 * What a flow's source was read into.
 *
 * @param reading what was read
 * @param fetching gives the exchanges
 * @param log what they say
 * @param <T> the read contract
 */
record Fetched<T>(Reading<T> reading, Fetching fetching, ExchangeLog log) {}
