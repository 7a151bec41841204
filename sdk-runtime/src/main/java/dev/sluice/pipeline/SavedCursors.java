package dev.sluice.pipeline;

import dev.sluice.control.FetchedPage;
import dev.sluice.control.PageRef;
import dev.sluice.exchange.Exchange;
import dev.sluice.middleware.standard.Redaction;
import dev.sluice.spark.ExchangeRows;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Finds the cursor that an API told at the end of a list, in the exchange log. */
final class SavedCursors {

  private SavedCursors() {}

  /** What the last page of a list told, credentials left out; empty where it told nothing. */
  static Optional<String> of(Slice<?> slice, ExchangeLog log, Dataset<Row> exchanges) {
    return log.slices().getOrDefault(slice.key(), List.of()).stream()
        .map(FetchedPage::page)
        .max(Comparator.comparingLong(PageRef::number))
        .map(last -> told(slice, last, exchanges))
        .filter(told -> !told.isBlank());
  }

  private static String told(Slice<?> slice, PageRef last, Dataset<Row> exchanges) {
    Row row =
        exchanges
            .where(functions.col("slice").equalTo(slice.key()))
            .where(functions.col("page").equalTo(last.number()))
            .first();
    Exchange exchange = ExchangeRows.exchange(row);
    String told = slice.pages().savedCursor(last, exchange.headers(), exchange.body());
    return Redaction.of(slice.pages().connection().config()).withoutCredentials(told);
  }
}
