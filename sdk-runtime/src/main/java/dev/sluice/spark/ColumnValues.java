package dev.sluice.spark;

import dev.sluice.contract.RowChecks;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The values of columns as Spark takes them, for generated row writers. Null stays null. What is
 * within a list, map or record is checked, too; a violation tells the way to it, as {@code
 * lines[2].price}.
 */
public final class ColumnValues {

  private ColumnValues() {}

  /** A record as a Spark row. */
  public static <T> @Nullable Row struct(
      RowChecks checks, String column, @Nullable T value, BiFunction<T, RowChecks, Row> row) {
    if (value == null) {
      return null;
    }
    int outer = checks.enter();
    Row struct = row.apply(value, checks);
    checks.leave(outer, column);
    return struct;
  }

  /** A list without nulls, each value by a function. */
  public static <T> Object @Nullable [] list(
      RowChecks checks,
      String column,
      @Nullable Collection<T> values,
      Function<T, @Nullable Object> item) {
    return values == null ? null : array(checks, column, values, required(checks, item));
  }

  /** A list that may have nulls, each value by a function. */
  public static <T> Object @Nullable [] listOfNullable(
      RowChecks checks,
      String column,
      @Nullable Collection<T> values,
      Function<T, @Nullable Object> item) {
    return values == null ? null : array(checks, column, values, item);
  }

  /**
   * A set without null, each value by a function. Its values are put in order where they have one:
   * a set's own differs from run to run, and the row would seem to have changed.
   */
  public static <T> Object @Nullable [] set(
      RowChecks checks,
      String column,
      @Nullable Collection<T> values,
      Function<T, @Nullable Object> item) {
    return ordered(list(checks, column, values, item));
  }

  /** A set that may have null, each value by a function; in order as {@link #set} is. */
  public static <T> Object @Nullable [] setOfNullable(
      RowChecks checks,
      String column,
      @Nullable Collection<T> values,
      Function<T, @Nullable Object> item) {
    return ordered(listOfNullable(checks, column, values, item));
  }

  /** A map without null values, in the order of its keys, each value by a function. */
  public static <T> @Nullable Object map(
      RowChecks checks,
      String column,
      @Nullable Map<String, T> values,
      Function<T, @Nullable Object> item) {
    return mapOfNullable(checks, column, values, required(checks, item));
  }

  /** The same with keys that are checked. */
  public static <T> @Nullable Object map(
      RowChecks checks,
      String column,
      @Nullable Map<String, T> values,
      UnaryOperator<@Nullable String> keys,
      Function<T, @Nullable Object> item) {
    return mapOfNullable(checks, column, values, keys, required(checks, item));
  }

  /** A map that may have null values, in the order of its keys, each value by a function. */
  public static <T> @Nullable Object mapOfNullable(
      RowChecks checks,
      String column,
      @Nullable Map<String, T> values,
      Function<T, @Nullable Object> item) {
    return mapOfNullable(checks, column, values, UnaryOperator.identity(), item);
  }

  /** The same with keys that are checked. */
  public static <T> @Nullable Object mapOfNullable(
      RowChecks checks,
      String column,
      @Nullable Map<String, T> values,
      UnaryOperator<@Nullable String> keys,
      Function<T, @Nullable Object> item) {
    if (values == null) {
      return null;
    }
    Map<String, @Nullable Object> map = new TreeMap<>();
    for (Map.Entry<String, T> entry : values.entrySet()) {
      String key = entry.getKey();
      int outer = checks.enter();
      if (checks.required("", keys.apply(key)) != null) {
        map.put(key, item.apply(entry.getValue()));
      }
      checks.leave(outer, column, String.valueOf(key));
    }
    return CollectionConverters.asScala(map);
  }

  private static <T> Object[] array(
      RowChecks checks, String column, Collection<T> values, Function<T, @Nullable Object> item) {
    @Nullable Object[] array = new Object[values.size()];
    int i = 0;
    for (T value : values) {
      int outer = checks.enter();
      array[i] = item.apply(value);
      checks.leave(outer, column, i);
      i++;
    }
    return array;
  }

  private static <T> Function<T, @Nullable Object> required(
      RowChecks checks, Function<T, @Nullable Object> item) {
    return value -> checks.required("", item.apply(value));
  }

  private static Object @Nullable [] ordered(Object @Nullable [] set) {
    if (set != null && Arrays.stream(set).allMatch(Comparable.class::isInstance)) {
      Arrays.sort(set);
    }
    return set;
  }

  /** A value that is kept as its text. */
  public static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** A number for a column of integers. */
  public static @Nullable Integer toInt(@Nullable Number value) {
    return value == null ? null : Integer.valueOf(value.intValue());
  }

  /** A number for a column of long integers. */
  public static @Nullable Long toLong(@Nullable Number value) {
    return value == null ? null : Long.valueOf(value.longValue());
  }

  /** A number for a column of floating point of double precision. */
  public static @Nullable Double toDouble(@Nullable Number value) {
    return value == null ? null : Double.valueOf(value.doubleValue());
  }
}
