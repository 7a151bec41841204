package dev.sluice.spark;

import dev.sluice.config.RateLimitConfig;
import java.io.Serializable;

/**
 * An executor's word to the driver that an API wants nothing sent for a while.
 *
 * @param connector whose API it is
 * @param limit the rate
 * @param nanos for how long
 */
record PauseNotice(String connector, RateLimitConfig limit, long nanos) implements Serializable {}
