package dev.sluice.http;

import java.io.Serializable;
import java.time.Duration;

/**
 * How one operation's calls are repeated, whatever holds for its connector.
 *
 * @param attempts how many calls are made in all, the first included; at least 1
 * @param initialDelay the bound of the first random delay
 * @param maxDelay the longest delay, and the longest an API may ask to wait
 */
public record RetryBounds(int attempts, Duration initialDelay, Duration maxDelay)
    implements Serializable {}
