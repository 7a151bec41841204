package dev.sluice.example.brevo.standin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The decoded parameters of a query string; the typed readers turn a wrong value down. */
final class QueryParams {
  private final Map<String, List<String>> values;

  private QueryParams(Map<String, List<String>> values) {
    this.values = values;
  }

  /** Returns the parameters of a query string as it stands in the URL; null has none. */
  static QueryParams parse(@Nullable String rawQuery) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (rawQuery != null && !rawQuery.isEmpty()) {
      for (String pair : rawQuery.split("&", -1)) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        values.computeIfAbsent(decode(name), unused -> new ArrayList<>()).add(decode(value));
      }
    }
    return new QueryParams(values);
  }

  /** Returns these parameters with one value replaced. */
  QueryParams with(String name, String value) {
    Map<String, List<String>> copy = new LinkedHashMap<>(values);
    copy.put(name, List.of(value));
    return new QueryParams(copy);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  Optional<String> text(String name) {
    return all(name).stream().findFirst();
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Returns a parameter that must be one of some words. */
  Optional<String> word(String name, List<String> allowed) {
    Optional<String> value = text(name);
    if (value.isPresent() && !allowed.contains(value.get())) {
      throw ApiError.invalid(name + " should be one of " + String.join(", ", allowed));
    }
    return value;
  }

  OptionalLong number(String name) {
    Optional<String> value = text(name);
    try {
      return value.isEmpty()
          ? OptionalLong.empty()
          : OptionalLong.of(Long.parseLong(value.get().trim()));
    } catch (NumberFormatException e) {
      throw ApiError.invalid(name + " should be an integer");
    }
  }

  /** Returns a date-time with an offset, in epoch milliseconds. */
  OptionalLong instant(String name) {
    Optional<String> value = text(name);
    try {
      return value.isEmpty()
          ? OptionalLong.empty()
          : OptionalLong.of(OffsetDateTime.parse(value.get()).toInstant().toEpochMilli());
    } catch (DateTimeException e) {
      throw ApiError.invalid(name + " should be a date-time like 2026-06-01T12:30:00.000Z");
    }
  }

  Optional<LocalDate> date(String name) {
    try {
      return text(name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw ApiError.invalid(name + " should be a date like 2026-06-01");
    }
  }

  private static String decode(String raw) {
    try {
      return URLDecoder.decode(raw, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw ApiError.invalid("The query string is not well encoded");
    }
  }
}
