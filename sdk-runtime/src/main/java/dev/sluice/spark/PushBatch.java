package dev.sluice.spark;

import dev.sluice.client.Call;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.error.ItemFailure;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one request.
 *
 * @param rows in order
 * @param call what sends them; null when there is none
 * @param problem why there is no call; empty when there is one
 */
record PushBatch(List<PushRow> rows, @Nullable Call<?> call, String problem) {

  static PushBatch of(List<PushRow> rows, Call<?> call) {
    return new PushBatch(rows, call, "");
  }

  static PushBatch impossible(PushRow row, String problem) {
    return new PushBatch(List.of(row), null, problem);
  }

  /** What is sent; there is a call. */
  HttpRequest request() {
    return Objects.requireNonNull(call).request();
  }

  /** The connector that is called; there is a call. */
  ConnectorConfig config() {
    return Objects.requireNonNull(call).connection().config();
  }

  /** The rows that a reply says were not taken; there is a call. */
  List<ItemFailure> failures(HttpResponse reply) {
    return Objects.requireNonNull(call).failures(reply);
  }

  /** Whether the rows may have been sent, and sending them again may do harm. */
  boolean mayDoHarm() {
    return call != null
        && !call.request().operation().idempotent()
        && rows.stream().anyMatch(PushRow::interrupted);
  }
}
