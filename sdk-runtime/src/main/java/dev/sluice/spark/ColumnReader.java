package dev.sluice.spark;

import dev.sluice.error.ContractException;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Reads the value of a column as Java has it; made of others for what lists, maps and records hold.
 *
 * <pre>{@code
 * ColumnReader<List<UUID>> ids =
 *     ColumnReader.list(ColumnReader.of(String.class).then(UUID::fromString));
 * }</pre>
 *
 * @param <T> what it reads
 */
@FunctionalInterface
public interface ColumnReader<T extends @Nullable Object> {

  /**
   * The value.
   *
   * @param column the way to it, for messages, as {@code lines[2].price}
   * @param value as Spark has it; null where there is none
   * @throws ContractException when it is of another type, or null where that is not allowed
   */
  T read(String column, @Nullable Object value);

  /** Values of that type, never null: numbers, text, {@code byte[]}, {@code java.time}. */
  static <T> ColumnReader<T> of(Class<T> type) {
    return (column, raw) -> {
      Object value = plain(present(column, raw));
      if (!type.isInstance(value)) {
        throw new ContractException(
            "Column \"%s\" holds %s, where %s is needed."
                .formatted(column, value.getClass().getSimpleName(), type.getSimpleName()));
      }
      return type.cast(value);
    };
  }

  /** What a function makes of the values; none where it gives null, or refuses the argument. */
  default <V> ColumnReader<V> then(Function<T, @Nullable V> function) {
    return (column, value) -> {
      T read = read(column, value);
      V made;
      try {
        made = function.apply(read);
      } catch (IllegalArgumentException e) {
        made = null;
      }
      if (made == null) {
        throw unknown(column);
      }
      return made;
    };
  }

  /** Numbers of that type, {@code Short}, {@code Integer} or {@code Float}, of a wider column. */
  static <T extends Number> ColumnReader<T> narrow(Class<T> type) {
    ColumnReader<Number> wide = of(Number.class);
    return (column, value) -> {
      Number narrow = narrowed(wide.read(column, value), type);
      if (narrow == null) {
        throw unknown(column);
      }
      return type.cast(narrow);
    };
  }

  private static @Nullable Number narrowed(Number wide, Class<?> type) {
    if (type == Float.class) {
      float narrow = wide.floatValue();
      return Double.compare(narrow, wide.doubleValue()) == 0 ? narrow : null;
    }
    if (type == Short.class) {
      return wide.shortValue() == wide.longValue() ? wide.shortValue() : null;
    }
    return wide.intValue() == wide.longValue() ? wide.intValue() : null;
  }

  /** Values that may be null. */
  @SuppressWarnings("NullAway") // It does not see that T is nullable here.
  static <T> ColumnReader<@Nullable T> nullable(ColumnReader<T> reader) {
    return (column, value) -> value == null ? null : reader.read(column, value);
  }

  /** Records, made of rows. */
  static <T> ColumnReader<T> struct(Function<RowInput, T> record) {
    return (column, raw) -> {
      if (present(column, raw) instanceof Row row) {
        return record.apply(RowInput.within(column, row));
      }
      throw mismatch(column, raw, "a struct");
    };
  }

  /** Lists. */
  static <T extends @Nullable Object> ColumnReader<List<T>> list(ColumnReader<T> item) {
    return (column, raw) ->
        Collections.unmodifiableList(items(column, raw, item, new ArrayList<>()));
  }

  /** Sets, in the order of the column. */
  static <T extends @Nullable Object> ColumnReader<Set<T>> set(ColumnReader<T> item) {
    return (column, raw) ->
        Collections.unmodifiableSet(items(column, raw, item, new LinkedHashSet<>()));
  }

  /** Maps, in the order of the column. */
  static <T extends @Nullable Object> ColumnReader<Map<String, T>> map(ColumnReader<T> item) {
    return (column, raw) -> {
      if (!(present(column, raw) instanceof scala.collection.Map<?, ?> entries)) {
        throw mismatch(column, raw, "a map");
      }
      Map<String, T> map = new LinkedHashMap<>();
      CollectionConverters.asJava(entries)
          .forEach(
              (key, value) -> map.put((String) key, item.read(column + "[" + key + "]", value)));
      return Collections.unmodifiableMap(map);
    };
  }

  private static <T extends @Nullable Object, C extends Collection<T>> C items(
      String column, @Nullable Object raw, ColumnReader<T> item, C into) {
    List<?> values;
    if (present(column, raw) instanceof scala.collection.Seq<?> list) {
      values = CollectionConverters.asJava(list);
    } else if (raw instanceof Object[] array) {
      values = java.util.Arrays.asList(array);
    } else {
      throw mismatch(column, raw, "a list");
    }
    int i = 0;
    for (Object value : values) {
      into.add(item.read(column + "[" + i++ + "]", value));
    }
    return into;
  }

  private static ContractException unknown(String column) {
    return new ContractException(
        "Column \"%s\" holds a value that its contract does not know.".formatted(column));
  }

  private static Object present(String column, @Nullable Object value) {
    if (value == null) {
      throw new ContractException(
          "Column \"%s\" is null, where a value is needed.".formatted(column));
    }
    return value;
  }

  private static ContractException mismatch(String column, @Nullable Object value, String needed) {
    String found = value == null ? "null" : value.getClass().getSimpleName();
    return new ContractException(
        "Column \"%s\" holds %s, where %s is needed.".formatted(column, found, needed));
  }

  /** Dates and times of {@code java.time}, decimals without zeros at their end. */
  private static Object plain(Object value) {
    if (value instanceof Timestamp timestamp) {
      return timestamp.toInstant();
    }
    if (value instanceof Date date) {
      return date.toLocalDate();
    }
    if (value instanceof BigDecimal decimal) {
      BigDecimal stripped = decimal.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
    return value;
  }
}
