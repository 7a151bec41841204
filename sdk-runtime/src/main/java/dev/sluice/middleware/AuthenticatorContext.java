package dev.sluice.middleware;

import java.time.InstantSource;

/**
 * What an authenticator works with in the process that it is made in.
 *
 * @param connector the connector's name
 * @param baseUrl the connector's base URL
 * @param exchange sends requests of the authenticator's own, e.g. for a token: over the connector's
 *     transport, with its retries, and without credentials
 * @param clock the time of day
 */
public record AuthenticatorContext(
    String connector, String baseUrl, Next exchange, InstantSource clock) {}
