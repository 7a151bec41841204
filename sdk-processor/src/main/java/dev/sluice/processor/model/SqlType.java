package dev.sluice.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A type as it is written in Spark SQL.
 *
 * @param name in upper case
 * @param numbers in parentheses
 * @param item what it holds; empty for all but {@code ARRAY} and {@code MAP}, whose keys are texts
 */
public record SqlType(String name, List<Integer> numbers, Optional<SqlType> item) {

  private static final int MOST_DIGITS = 38;

  private static final Pattern SINGLE =
      Pattern.compile("(\\w+)\\s*(?:\\(\\s*(\\d{1,3})\\s*(?:,\\s*(\\d{1,3})\\s*)?\\))?");
  private static final Pattern HOLDER =
      Pattern.compile("(ARRAY)\\s*<(.*)>|(MAP)\\s*<\\s*STRING\\s*,(.*)>");

  public SqlType {
    numbers = List.copyOf(numbers);
  }

  /** The type of that name; empty when it is none. */
  public static Optional<SqlType> parse(String text) {
    String type = text.strip().toUpperCase(Locale.ROOT);
    Matcher holder = HOLDER.matcher(type);
    if (holder.matches()) {
      boolean array = holder.group(1) != null;
      return parse(array ? holder.group(2) : holder.group(4))
          .map(item -> new SqlType(array ? "ARRAY" : "MAP", List.of(), Optional.of(item)));
    }
    Matcher single = SINGLE.matcher(type);
    if (!single.matches()) {
      return Optional.empty();
    }
    List<Integer> numbers =
        Arrays.asList(single.group(2), single.group(3)).stream()
            .filter(number -> number != null)
            .map(Integer::valueOf)
            .toList();
    return Optional.of(new SqlType(single.group(1), numbers, Optional.empty()))
        .filter(found -> found.kind().isPresent() || found.decimal().isPresent());
  }

  /** The kind of a single value; empty for decimals and holders. */
  Optional<ColumnKind> kind() {
    String known =
        switch (name) {
          case "SHORT" -> "SMALLINT";
          case "INTEGER" -> "INT";
          case "LONG" -> "BIGINT";
          case "REAL" -> "FLOAT";
          case "TIMESTAMP_LTZ" -> "TIMESTAMP";
          default -> name;
        };
    return Arrays.stream(ColumnKind.values())
        .filter(kind -> numbers.isEmpty() && kind.sql().equals(known))
        .findFirst();
  }

  /** The decimal, which has to tell its digits; empty for all else. */
  Optional<ColumnType.Decimal> decimal() {
    boolean decimal = name.equals("DECIMAL") || name.equals("DEC") || name.equals("NUMERIC");
    if (!decimal || numbers.isEmpty()) {
      return Optional.empty();
    }
    int precision = numbers.get(0);
    int scale = numbers.size() == 1 ? 0 : numbers.get(1);
    return precision >= 1 && precision <= MOST_DIGITS && scale <= precision
        ? Optional.of(new ColumnType.Decimal(precision, scale))
        : Optional.empty();
  }

  /** What the holder of that name holds. */
  Optional<SqlType> item(String holder) {
    return name.equals(holder) ? item : Optional.empty();
  }
}
