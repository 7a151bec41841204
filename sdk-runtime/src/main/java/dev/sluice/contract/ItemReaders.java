package dev.sluice.contract;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Readers of what is no read contract: bare values, and lists and maps of whatever has a reader.
 * They can be shipped.
 *
 * <pre>{@code
 * ItemReaders.text()                          // "a@example.com"
 * ItemReaders.map(new ApiContactReader())     // {"a@example.com": {"id": 1}}
 * }</pre>
 */
public final class ItemReaders {

  private enum Kind {
    TEXT,
    INT,
    LONG,
    DOUBLE,
    BOOLEAN,
    DECIMAL,
    INSTANT,
    DATE
  }

  private record Bare<T>(Kind kind, Class<T> type) implements ItemReader<T> {
    @Override
    public @Nullable T read(JsonInput in) throws IOException {
      Object value =
          switch (kind) {
            case TEXT -> in.text();
            case INT -> in.intObject();
            case LONG -> in.longObject();
            case DOUBLE -> in.doubleObject();
            case BOOLEAN -> in.booleanObject();
            case DECIMAL -> in.decimal();
            case INSTANT -> in.instant();
            case DATE -> in.date();
          };
      return type.cast(value);
    }
  }

  private record Several<T>(ItemReader<T> elements) implements ItemReader<List<T>> {
    @Override
    public @Nullable List<T> read(JsonInput in) throws IOException {
      return in.list(elements);
    }
  }

  private record Named<T>(ItemReader<T> values) implements ItemReader<Map<String, T>> {
    @Override
    public @Nullable Map<String, T> read(JsonInput in) throws IOException {
      return in.map(values);
    }
  }

  private ItemReaders() {}

  /** Reads texts. */
  public static ItemReader<String> text() {
    return new Bare<>(Kind.TEXT, String.class);
  }

  /** Reads 32-bit integers. */
  public static ItemReader<Integer> int32() {
    return new Bare<>(Kind.INT, Integer.class);
  }

  /** Reads 64-bit integers. */
  public static ItemReader<Long> int64() {
    return new Bare<>(Kind.LONG, Long.class);
  }

  /** Reads 64-bit floating-point numbers. */
  public static ItemReader<Double> float64() {
    return new Bare<>(Kind.DOUBLE, Double.class);
  }

  /** Reads booleans. */
  public static ItemReader<Boolean> bool() {
    return new Bare<>(Kind.BOOLEAN, Boolean.class);
  }

  /** Reads exact decimal numbers. */
  public static ItemReader<BigDecimal> decimal() {
    return new Bare<>(Kind.DECIMAL, BigDecimal.class);
  }

  /** Reads instants in ISO 8601, with zone. */
  public static ItemReader<Instant> instant() {
    return new Bare<>(Kind.INSTANT, Instant.class);
  }

  /** Reads dates in ISO 8601. */
  public static ItemReader<LocalDate> date() {
    return new Bare<>(Kind.DATE, LocalDate.class);
  }

  /** Reads lists. */
  public static <T> ItemReader<List<T>> list(ItemReader<T> elements) {
    return new Several<>(elements);
  }

  /** Reads objects as maps in the order of the text. */
  public static <T> ItemReader<Map<String, T>> map(ItemReader<T> values) {
    return new Named<>(values);
  }
}
