package dev.sluice.example.standin;

import org.jspecify.annotations.Nullable;

/**
 * One request as a {@link FaultRule} sees it: it has the right key and passed the rate gate.
 *
 * @param method the HTTP method, in upper case
 * @param path the path below the base URL, such as {@code /contacts}
 * @param query the query string as it stands in the URL, if there is one
 * @param sequence which request of this path it is, from 1; requests with a wrong key or beyond the
 *     rate are not counted
 */
public record StandInRequest(String method, String path, @Nullable String query, long sequence) {
  /** Returns the path with the query string. */
  public String target() {
    return query == null ? path : path + "?" + query;
  }
}
