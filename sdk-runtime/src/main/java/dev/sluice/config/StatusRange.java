package dev.sluice.config;

import java.io.Serializable;

/**
 * Status codes from one to another, both included.
 *
 * <pre>{@code
 * StatusRange.of(404)
 * new StatusRange(500, 599)
 * }</pre>
 *
 * @param from at least 100
 * @param to at least {@code from}, at most 599
 */
public record StatusRange(int from, int to) implements Serializable {

  public StatusRange {
    if (from < 100 || to > 599 || from > to) {
      throw new IllegalArgumentException("Not a range of status codes: " + from + " to " + to);
    }
  }

  /** One status code. */
  public static StatusRange of(int status) {
    return new StatusRange(status, status);
  }

  /** Whether it is one of them. */
  public boolean includes(int status) {
    return from <= status && status <= to;
  }
}
