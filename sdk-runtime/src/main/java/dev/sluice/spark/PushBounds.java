package dev.sluice.spark;

import java.io.Serializable;

/**
 * How much of a table one request of a push flow may send.
 *
 * @param rows how many rows at most
 * @param bytes how long the request's body may be; {@link Long#MAX_VALUE} for any length
 */
public record PushBounds(int rows, long bytes) implements Serializable {

  /** One row a request. */
  public static final PushBounds ONE_ROW = new PushBounds(1, Long.MAX_VALUE);
}
