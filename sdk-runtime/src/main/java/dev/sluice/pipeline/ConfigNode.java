package dev.sluice.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a settings file, with its path for messages. Reading never fails: what is wrong is
 * added to the problems, and the value is taken to be absent.
 */
final class ConfigNode {

  private static final Pattern DURATION = Pattern.compile("(\\d{1,9}) ?(ms|s|m|h)");

  private final String path;
  private final @Nullable Object value;
  private final List<String> problems;

  ConfigNode(String path, @Nullable Object value, List<String> problems) {
    this.path = path;
    this.value = value;
    this.problems = problems;
  }

  String path() {
    return path;
  }

  boolean isPresent() {
    return value != null;
  }

  /** Tells what is wrong here. */
  void problem(String text) {
    problems.add((path.isEmpty() ? "the file" : path) + ": " + text);
  }

  /** A place below this one; absent when it is not written. */
  ConfigNode child(String name) {
    Object inner = value instanceof Map<?, ?> map ? map.get(name) : null;
    return new ConfigNode(path.isEmpty() ? name : path + "." + name, inner, problems);
  }

  /** The keys below this place; a problem when it is no mapping. */
  List<String> keys() {
    if (value == null) {
      return List.of();
    }
    if (value instanceof Map<?, ?> map) {
      return map.keySet().stream().map(String::valueOf).toList();
    }
    problem("expected a mapping, found " + describe());
    return List.of();
  }

  /** Refuses keys that mean nothing here. */
  ConfigNode allow(List<String> names) {
    for (String key : keys()) {
      if (!names.contains(key)) {
        child(key).problem("unknown setting." + Suggestion.of(key, names));
      }
    }
    return this;
  }

  Optional<String> text() {
    return read(
        "text", one -> one instanceof String || one instanceof Number ? one.toString() : null);
  }

  /** A text, number or flag, as text. */
  Optional<String> scalar() {
    return read(
        "a text, number or flag",
        one -> one instanceof Map<?, ?> || one instanceof List<?> ? null : one.toString());
  }

  Optional<Boolean> flag() {
    return read("true or false", one -> one instanceof Boolean flag ? flag : null);
  }

  Optional<Long> positive() {
    return read(
        "a whole number of at least 1",
        one -> one instanceof Integer || one instanceof Long ? atLeastOne((Number) one) : null);
  }

  /** A number of things, which may be none. */
  Optional<Long> number() {
    return read(
        "a whole number of at least 0",
        one ->
            (one instanceof Integer || one instanceof Long) && ((Number) one).longValue() >= 0
                ? Long.valueOf(((Number) one).longValue())
                : null);
  }

  /** A number of things, few enough for an {@code int}. */
  Optional<Integer> count() {
    return read(
        "a whole number from 1 to " + Integer.MAX_VALUE,
        one -> one instanceof Integer number && number >= 1 ? number : null);
  }

  Optional<Double> share() {
    return read(
        "a number from 0 to 1",
        one ->
            one instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1
                ? Double.valueOf(number.doubleValue())
                : null);
  }

  Optional<Duration> duration() {
    return read("a duration like 500ms, 30s or 5m", ConfigNode::parseDuration);
  }

  /** A list of texts; one text stands for a list of one. */
  Optional<List<String>> texts() {
    return read(
        "a list of names",
        one ->
            one instanceof String text
                ? List.of(text)
                : one instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
                    ? list.stream().map(String::valueOf).toList()
                    : null);
  }

  private <V> Optional<V> read(String expected, Function<Object, @Nullable V> reader) {
    if (value == null) {
      return Optional.empty();
    }
    V read = reader.apply(value);
    if (read == null) {
      problem("expected " + expected + ", found " + describe());
    }
    return Optional.ofNullable(read);
  }

  private static @Nullable Long atLeastOne(Number number) {
    return number.longValue() >= 1 ? number.longValue() : null;
  }

  private static @Nullable Duration parseDuration(Object value) {
    Matcher matcher = DURATION.matcher(value.toString());
    if (!matcher.matches()) {
      return null;
    }
    long amount = Long.parseLong(matcher.group(1));
    Duration duration =
        switch (matcher.group(2)) {
          case "ms" -> Duration.ofMillis(amount);
          case "s" -> Duration.ofSeconds(amount);
          case "m" -> Duration.ofMinutes(amount);
          default -> Duration.ofHours(amount);
        };
    return duration.isZero() ? null : duration;
  }

  private String describe() {
    if (value instanceof Map<?, ?>) {
      return "a mapping";
    }
    return value instanceof List<?> ? "a list" : "\"" + value + "\"";
  }
}
