package dev.sluice.spark;

import dev.sluice.error.ContractException;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * A table's row, or a record within one, read by the names of its columns, so that their order does
 * not count and others may stand between them. Dates and times are those of {@code java.time},
 * whatever the session's {@code spark.sql.datetime.java8API.enabled}; decimals have no zeros at
 * their end.
 */
public final class RowInput {

  private final String place;
  private final Row row;

  private RowInput(String place, Row row) {
    this.place = place;
    this.row = row;
  }

  /** A row that knows its schema, as rows of a data set do. */
  public static RowInput of(Row row) {
    return new RowInput("", row);
  }

  /** The row that a column holds. */
  static RowInput within(String column, Row row) {
    return new RowInput(column + ".", row);
  }

  /** A column's value, which must be there. */
  public <T> T required(String column, Class<T> type) {
    return required(column, ColumnReader.of(type));
  }

  /** A column's value, which must be there. */
  public <T> T required(String column, ColumnReader<T> reader) {
    return reader.read(place + column, value(column));
  }

  /** A column's value, or null. */
  public <T> @Nullable T nullable(String column, Class<T> type) {
    return nullable(column, ColumnReader.of(type));
  }

  /** A column's value, or null. */
  public <T> @Nullable T nullable(String column, ColumnReader<T> reader) {
    Object value = value(column);
    return value == null ? null : reader.read(place + column, value);
  }

  /** A column's value, if there is one. */
  public <T> Optional<T> optional(String column, Class<T> type) {
    return Optional.ofNullable(nullable(column, type));
  }

  /** A column's value, if there is one. */
  public <T> Optional<T> optional(String column, ColumnReader<T> reader) {
    return Optional.ofNullable(nullable(column, reader));
  }

  private @Nullable Object value(String column) {
    try {
      return row.get(row.fieldIndex(column));
    } catch (IllegalArgumentException e) {
      throw new ContractException("Column \"%s\" is missing.".formatted(place + column));
    }
  }
}
