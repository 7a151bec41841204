package dev.sluice.spark;

import dev.sluice.control.Delivery;
import dev.sluice.error.ItemFailure;
import dev.sluice.exchange.Exchange;
import dev.sluice.http.Body;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** A request of which the API says that it took some rows and not others. */
final class PartlyPushed {

  private PartlyPushed() {}

  /**
   * The rows that were taken, then each that was not. When it is not to be told which those are,
   * the others count as unknown.
   */
  static List<Pushed> of(Pushed whole, List<ItemFailure> failures) {
    if (failures.isEmpty()) {
      return List.of(whole);
    }
    List<PushRow> others = new ArrayList<>(whole.rows());
    List<Pushed> refused = new ArrayList<>();
    String untold = "";
    for (ItemFailure failure : failures) {
      PushRow row = row(whole.rows(), failure);
      if (row == null) {
        untold = failure.toString();
      } else if (others.remove(row)) {
        // Without the body, and without attempts, so that the request is counted once.
        Exchange own = told(whole.exchange(), Body.EMPTY, failure.toString(), 0);
        refused.add(new Pushed(own, Delivery.REJECTED, List.of(row)));
      }
    }
    List<Pushed> parts = new ArrayList<>();
    Exchange exchange = whole.exchange();
    parts.add(
        untold.isEmpty()
            ? new Pushed(exchange, Delivery.DELIVERED, others)
            : new Pushed(
                told(exchange, exchange.body(), untold, exchange.attempts()),
                Delivery.UNKNOWN,
                others));
    parts.addAll(refused);
    return parts;
  }

  private static @Nullable PushRow row(List<PushRow> rows, ItemFailure failure) {
    int index = failure.index();
    if (index >= 0 && index < rows.size()) {
      return rows.get(index);
    }
    return rows.stream()
        .filter(row -> !failure.key().isEmpty() && holds(row.values(), failure.key()))
        .findFirst()
        .orElse(null);
  }

  /** Whether a column has that value. */
  private static boolean holds(Row values, String text) {
    for (int i = 0; i < values.size(); i++) {
      if (text.equals(String.valueOf(values.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private static Exchange told(Exchange exchange, Body body, String error, int attempts) {
    return new Exchange(
        exchange.requestId(),
        exchange.batchId(),
        exchange.slice(),
        exchange.operation(),
        exchange.page(),
        exchange.pageToken(),
        exchange.method(),
        exchange.url(),
        exchange.status(),
        exchange.headers(),
        body,
        error,
        exchange.action(),
        exchange.facts(),
        attempts,
        exchange.startedAt(),
        exchange.duration());
  }
}
