package dev.sluice.spark;

import dev.sluice.config.RateLimitConfig;
import java.io.Serializable;

/**
 * An executor's request to the driver for permits of a rate; answered by a {@code long[]} of the
 * nanoseconds in which each may be used.
 *
 * @param connector whose rate it is
 * @param limit the rate
 * @param permits how many are wanted; at least 1
 */
record PermitRequest(String connector, RateLimitConfig limit, int permits)
    implements Serializable {}
