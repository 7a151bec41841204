package dev.sluice.exchange;

import dev.sluice.control.PageRef;
import java.util.List;

/** The deterministic identity of a request: the same however often it is sent. */
public final class RequestId {

  private RequestId() {}

  /** The identity of the request of a page of a slice, 32 hexadecimal digits. */
  public static String of(String pipeline, String batchId, String slice, PageRef page) {
    return Digest.of(32, pipeline, batchId, slice, page.number(), page.token());
  }

  /** The identity of the request that sends these rows; that of a single row is the row's. */
  public static String of(List<String> rowIds) {
    return rowIds.size() == 1 ? rowIds.get(0) : Digest.of(32, rowIds.toArray());
  }
}
