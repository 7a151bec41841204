package dev.sluice.example.standin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The decoded parameters of a query string; the typed readers turn a wrong value down. */
public final class QueryParams {
  private final Map<String, List<String>> values;
  private final ErrorForm errors;

  private QueryParams(Map<String, List<String>> values, ErrorForm errors) {
    this.values = values;
    this.errors = errors;
  }

  /** Returns the parameters of a query string as it stands in the URL; null has none. */
  static QueryParams parse(@Nullable String rawQuery, ErrorForm errors) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (rawQuery != null && !rawQuery.isEmpty()) {
      for (String pair : rawQuery.split("&", -1)) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        values
            .computeIfAbsent(decode(name, errors), unused -> new ArrayList<>())
            .add(decode(value, errors));
      }
    }
    return new QueryParams(values, errors);
  }

  /** Returns these parameters with one value replaced. */
  QueryParams with(String name, String value) {
    Map<String, List<String>> copy = new LinkedHashMap<>(values);
    copy.put(name, List.of(value));
    return new QueryParams(copy, errors);
  }

  /** Returns whether a parameter is there, if only with an empty value. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** Returns the names of all parameters, in order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /** Returns the first value of a parameter. */
  public Optional<String> text(String name) {
    return all(name).stream().findFirst();
  }

  /** Returns all values of a parameter, in order. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** Returns a parameter that must be one of some words. */
  public Optional<String> word(String name, List<String> allowed) {
    Optional<String> value = text(name);
    if (value.isPresent() && !allowed.contains(value.get())) {
      throw invalid(name, name + " should be one of " + String.join(", ", allowed));
    }
    return value;
  }

  /** Returns a whole number. */
  public OptionalLong number(String name) {
    Optional<String> value = text(name);
    try {
      return value.isEmpty()
          ? OptionalLong.empty()
          : OptionalLong.of(Long.parseLong(value.get().trim()));
    } catch (NumberFormatException e) {
      throw invalid(name, name + " should be an integer");
    }
  }

  /** Returns a date-time with an offset, in epoch milliseconds. */
  public OptionalLong instant(String name) {
    Optional<String> value = text(name);
    try {
      return value.isEmpty()
          ? OptionalLong.empty()
          : OptionalLong.of(OffsetDateTime.parse(value.get()).toInstant().toEpochMilli());
    } catch (DateTimeException e) {
      throw invalid(name, name + " should be a date-time like 2026-06-01T12:30:00.000Z");
    }
  }

  /** Returns a date. */
  public Optional<LocalDate> date(String name) {
    try {
      return text(name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw invalid(name, name + " should be a date like 2026-06-01");
    }
  }

  /** Returns the refusal of a parameter that is not understood. */
  public Refusal invalid(String parameter, String message) {
    return new Refusal(errors.invalid(parameter, message));
  }

  /** Returns the refusal of a number outside of its range. */
  public Refusal outOfRange(String parameter, String message) {
    return new Refusal(errors.outOfRange(parameter, message));
  }

  private static String decode(String raw, ErrorForm errors) {
    try {
      return URLDecoder.decode(raw, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Refusal(errors.invalid("", "The query string is not well encoded"));
    }
  }
}
