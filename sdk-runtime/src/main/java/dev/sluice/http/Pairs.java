package dev.sluice.http;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Encoded {@code name=value} pairs, joined by '&': a query, or a form. For one thread. */
final class Pairs {

  private final UnaryOperator<String> encoding;
  private final StringBuilder text = new StringBuilder();

  /** None yet; names and values are encoded so. */
  Pairs(UnaryOperator<String> encoding) {
    this.encoding = encoding;
  }

  /** Adds a value; null adds none, a collection one for each element that is not null. */
  void add(String name, @Nullable Object value) {
    add(name, value, CollectionStyle.EXPLODE);
  }

  /** Adds a value; a collection in that style, an empty one not at all. */
  void add(String name, @Nullable Object value, CollectionStyle style) {
    if (value instanceof Collection<?> values) {
      addAll(name, values, style);
    } else if (value != null) {
      append(encoding.apply(name), encoding.apply(ParameterText.of(value)));
    }
  }

  /** Adds values that are encoded already; so is the name. */
  void addEncoded(String name, @Nullable Object value) {
    if (value instanceof Collection<?> values) {
      values.forEach(one -> addEncoded(name, one));
    } else if (value != null) {
      append(PercentEncoding.checked(name), PercentEncoding.checked(value.toString()));
    }
  }

  /** Adds names without values. */
  void addFlags(@Nullable Object names) {
    if (names instanceof Collection<?> several) {
      several.forEach(this::addFlags);
    } else if (names != null) {
      append(encoding.apply(ParameterText.of(names)));
    }
  }

  /** Adds names without values that are encoded already. */
  void addEncodedFlags(@Nullable Object names) {
    if (names instanceof Collection<?> several) {
      several.forEach(this::addEncodedFlags);
    } else if (names != null) {
      append(PercentEncoding.checked(names.toString()));
    }
  }

  /**
   * Adds the entries of a map, null ones left out.
   *
   * @param parent what the keys are put in brackets behind; empty for nothing
   */
  void addMap(String parent, @Nullable Map<String, ?> map) {
    if (map != null) {
      map.forEach((key, value) -> add(name(parent, key), value));
    }
  }

  /** Adds the entries of a map whose keys and values are encoded already. */
  void addEncodedMap(@Nullable Map<String, ?> map) {
    if (map != null) {
      map.forEach((key, value) -> addEncoded(name("", key), value));
    }
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void addAll(String name, Collection<?> values, CollectionStyle style) {
    if (style.separator().isEmpty()) {
      String each = style == CollectionStyle.BRACKETS ? name + "[]" : name;
      values.forEach(value -> add(each, value));
      return;
    }
    String joined =
        values.stream()
            .filter(Objects::nonNull)
            .map(value -> encoding.apply(ParameterText.of(value)))
            .collect(Collectors.joining(style.separator()));
    if (!values.isEmpty()) {
      append(encoding.apply(name), joined);
    }
  }

  private static String name(String parent, @Nullable String key) {
    if (key == null) {
      throw new IllegalArgumentException("A map of parameters has a null key");
    }
    return parent.isEmpty() ? key : parent + "[" + key + "]";
  }

  private void append(String name, String value) {
    append(name + "=" + value);
  }

  private void append(String pair) {
    text.append(text.isEmpty() ? "" : "&").append(pair);
  }
}
