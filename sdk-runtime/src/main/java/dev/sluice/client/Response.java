package dev.sluice.client;

import dev.sluice.error.ItemFailure;
import dev.sluice.http.Headers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A successful reply.
 *
 * @param status 2xx
 * @param headers as received
 * @param value the body's value; null where the operation has none
 * @param failures the items of a batch that the API did not take; none where it took all, or the
 *     operation does not say where they are told
 * @param <T> the read contract
 */
public record Response<T extends @Nullable Object>(
    int status, Headers headers, T value, List<ItemFailure> failures) {

  public Response {
    failures = List.copyOf(failures);
  }

  /** A reply in which nothing failed. */
  public Response(int status, Headers headers, T value) {
    this(status, headers, value, List.of());
  }
}
