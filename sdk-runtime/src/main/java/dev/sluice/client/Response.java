package dev.sluice.client;

import dev.sluice.http.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A successful reply.
 *
 * @param status 2xx
 * @param headers as received
 * @param value the body's value; null where the operation has none
 * @param <T> the read contract
 */
public record Response<T extends @Nullable Object>(int status, Headers headers, T value) {}
