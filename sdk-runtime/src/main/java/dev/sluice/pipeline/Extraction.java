package dev.sluice.pipeline;

import dev.sluice.client.Pages;
import dev.sluice.exchange.TimeSlice;
import dev.sluice.schema.Schema;
import dev.sluice.spark.RowInput;
import dev.sluice.spark.RowReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * How a flow reads its source: what its extract method is given, and when it is called. Nothing is
 * sent by calling it.
 *
 * @param <T> the read contract
 */
public sealed interface Extraction<T> {

  /**
   * All of it, each time.
   *
   * @param lists calls the extract method
   */
  record Whole<T>(Supplier<List<Slice<T>>> lists) implements Extraction<T> {}

  /**
   * What is new since the cursor.
   *
   * @param cursor what is remembered from run to run
   * @param lists calls the extract method; null stands for the beginning
   */
  record Since<T>(Cursor cursor, Function<@Nullable Instant, List<Slice<T>>> lists)
      implements Extraction<T> {}

  /**
   * What is new since the cursor, by slices of time.
   *
   * @param slicing how time is cut
   * @param cursor what is remembered from run to run
   * @param list calls the extract method
   */
  record Sliced<T>(TimeSlicing slicing, Cursor cursor, Function<TimeSlice, Pages<T>> list)
      implements Extraction<T> {}

  /**
   * What is new since the cursor that the API told at the end of the last reading.
   *
   * @param list calls the extract method; null stands for the beginning
   */
  record Resumed<T>(Function<@Nullable String, Pages<T>> list) implements Extraction<T> {}

  /**
   * A list for each row of another flow's table.
   *
   * @param parent the table's schema
   * @param reader reads its rows
   * @param list calls the extract method
   * @param <P> the table's write contract
   */
  record ForEach<T, P>(Schema parent, RowReader<P> reader, Function<P, Pages<T>> list)
      implements Extraction<T> {

    /** The lists of these rows. */
    List<Slice<T>> lists(Stream<Row> rows) {
      return Slice.each(rows.map(row -> list.apply(reader.read(RowInput.of(row)))));
    }
  }

  /** All of it, each time. */
  static <T> Extraction<T> whole(Supplier<List<Slice<T>>> lists) {
    return new Whole<>(lists);
  }

  /** What is new since the latest value of a field, less the lookback. */
  static <T> Extraction<T> since(
      String field, Duration lookback, Function<@Nullable Instant, List<Slice<T>>> lists) {
    return new Since<>(new Cursor(field, lookback), lists);
  }

  /** What is new since the latest value of a field, less the lookback, by slices of time. */
  static <T> Extraction<T> sliced(
      TimeSlicing slicing, String field, Duration lookback, Function<TimeSlice, Pages<T>> list) {
    return new Sliced<>(slicing, new Cursor(field, lookback), list);
  }

  /** What is new since the cursor that the API told at the end of the last reading. */
  static <T> Extraction<T> resumed(Function<@Nullable String, Pages<T>> list) {
    return new Resumed<>(list);
  }

  /** A list for each row of another flow's table. */
  static <T, P> Extraction<T> forEach(
      Schema parent, RowReader<P> reader, Function<P, Pages<T>> list) {
    return new ForEach<>(parent, reader, list);
  }
}
