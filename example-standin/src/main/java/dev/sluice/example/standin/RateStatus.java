package dev.sluice.example.standin;

/**
 * What the rate gate says of one request.
 *
 * @param admitted whether the request may pass
 * @param limit requests admitted in any one second
 * @param remaining requests that could still pass now
 * @param resetSeconds seconds left until the limit is whole again: a duration, not a time of day
 */
public record RateStatus(boolean admitted, int limit, int remaining, int resetSeconds) {}
