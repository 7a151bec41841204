package dev.sluice.spark;

import dev.sluice.error.ContractException;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * A table's row, read by the names of its columns, so that their order does not count and others
 * may stand between them. Dates and times are those of {@code java.time}, whatever the session's
 * {@code spark.sql.datetime.java8API.enabled}; decimals have no zeros at their end.
 */
public final class RowInput {

  private final Row row;

  private RowInput(Row row) {
    this.row = row;
  }

  /** A row that knows its schema, as rows of a data set do. */
  public static RowInput of(Row row) {
    return new RowInput(row);
  }

  /** A column's value, which must be there. */
  public <T> T required(String column, Class<T> type) {
    T value = nullable(column, type);
    if (value == null) {
      throw new ContractException(
          "Column \"%s\" is null, where a value is needed.".formatted(column));
    }
    return value;
  }

  /** A column's value, or null. */
  public <T> @Nullable T nullable(String column, Class<T> type) {
    Object value = value(column);
    if (value != null && !type.isInstance(value)) {
      throw new ContractException(
          "Column \"%s\" holds %s, where %s is needed."
              .formatted(column, value.getClass().getSimpleName(), type.getSimpleName()));
    }
    return type.cast(value);
  }

  /** A column's value, if there is one. */
  public <T> Optional<T> optional(String column, Class<T> type) {
    return Optional.ofNullable(nullable(column, type));
  }

  private @Nullable Object value(String column) {
    Object value = row.get(place(column));
    if (value instanceof Timestamp timestamp) {
      return timestamp.toInstant();
    }
    if (value instanceof Date date) {
      return date.toLocalDate();
    }
    return value instanceof BigDecimal decimal ? plain(decimal) : value;
  }

  private int place(String column) {
    try {
      return row.fieldIndex(column);
    } catch (IllegalArgumentException e) {
      throw new ContractException("Column \"%s\" is missing.".formatted(column));
    }
  }

  private static BigDecimal plain(BigDecimal decimal) {
    BigDecimal stripped = decimal.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
