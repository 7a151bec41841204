package dev.sluice.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An item of a contract with all features, in the one way its author had in mind, or in any other
 * that means the same.
 */
final class DirtyJson {

  /** The contract, and all that it names. */
  static final String CONTRACTS =
      """
      @ReadContract record Everything(
          int count, @Nullable Long total, double ratio, BigDecimal price, boolean flag,
          String text, Optional<Integer> maybe, List<Long> numbers, Map<String, Integer> counts,
          State state, Instant at, @TimeFormat(epoch = EpochUnit.SECONDS) Instant seen, UUID id,
          @Pointer("/deep/inner/name") String name, @Pointer("/deep/list/0") @Nullable Integer first,
          @JsonUnwrapped(prefix = "home_") Address home,
          @JsonUnwrapped(prefix = "work_") @Nullable Address work,
          @DefaultValue("5") int limit, @JsonAlias({"b", "c"}) int a, Event event,
          List<Event> events, Envelope<Long> box,
          @Coerce(on = Coercion.TRIMMED_TEXT) String trimmed,
          @Coerce(on = Coercion.OBJECT_AS_LIST) List<Integer> keyed) {}

      enum State { @JsonProperty("open") OPEN, @JsonAlias("shut") CLOSED }

      @ReadContract record Address(String city, @JsonAlias("postcode") @Nullable String zip) {}

      @ReadContract
      @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
      sealed interface Event permits Opened, Clicked {}

      @ReadContract @JsonTypeName("open") record Opened(long id, String type) implements Event {}
      @ReadContract @JsonTypeName("click") record Clicked(String link) implements Event {}

      @ReadContract record Envelope<T>(T data, @Nullable List<T> more) {}
      """;

  /** The components that an item cannot do without. */
  static final List<String> REQUIRED =
      List.of("count", "ratio", "price", "flag", "state", "at", "seen", "id", "event", "box");

  private final Random random;
  private final boolean dirty;

  private DirtyJson(Random random, boolean dirty) {
    this.random = random;
    this.dirty = dirty;
  }

  /** The item that those values make, written cleanly. */
  static String clean(Map<String, Object> values) {
    return new DirtyJson(new Random(0), false).object(values);
  }

  /** The same, written in another way. */
  static String dirty(Map<String, Object> values, Random random) {
    return new DirtyJson(random, true).object(values);
  }

  /** Values of an item: numbers, booleans, texts marked by a quote, lists and maps. */
  static Map<String, Object> values(Random random) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("count", random.nextInt());
    values.put("total", random.nextBoolean() ? random.nextLong() : null);
    values.put("ratio", random.nextBoolean() ? random.nextDouble() : random.nextInt(100) / 8.0);
    values.put("price", random.nextInt(100_000) / 100 + "." + (10 + random.nextInt(90)));
    values.put("flag", random.nextBoolean());
    values.put("text", "'" + random.nextInt(10));
    values.put("maybe", random.nextBoolean() ? random.nextInt(9) : null);
    values.put("numbers", numbers(random));
    values.put("counts", Map.of("k" + random.nextInt(9), random.nextInt(9)));
    values.put("state", random.nextBoolean() ? "'open" : "'CLOSED");
    values.put("at", "'2024-05-06T07:08:" + (10 + random.nextInt(50)) + "Z");
    values.put("seen", random.nextInt(1_000_000));
    values.put("id", "'" + new java.util.UUID(random.nextLong(), random.nextLong()));
    values.put("deep", deep(random));
    values.put("home_city", "'Bonn");
    values.put("home_zip", random.nextBoolean() ? "'1" : null);
    if (random.nextBoolean()) {
      values.put("work_city", "'Ulm");
    }
    values.put("limit", random.nextBoolean() ? random.nextInt(9) : null);
    values.put("a", random.nextInt(9));
    values.put("event", event(random));
    values.put("events", List.of(event(random), event(random)));
    values.put("box", Map.of("data", random.nextInt(9), "more", numbers(random)));
    values.put("trimmed", "'x y");
    values.put("keyed", numbers(random));
    return values;
  }

  private static List<Integer> numbers(Random random) {
    return random.ints(random.nextInt(4), 0, 1000).boxed().toList();
  }

  private static Map<String, Object> deep(Random random) {
    Map<String, Object> deep = new LinkedHashMap<>();
    deep.put("inner", Map.of("name", "'n" + random.nextInt(9)));
    deep.put("list", numbers(random));
    return deep;
  }

  private static Map<String, Object> event(Random random) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("type", random.nextBoolean() ? "'open" : "'click");
    event.put("id", random.nextInt(9));
    event.put("link", "'https://example.com/" + random.nextInt(9));
    return event;
  }

  private String object(Map<String, ?> values) {
    List<String> members = new ArrayList<>();
    values.forEach((name, value) -> members.add(member(name, value)));
    members.removeIf(String::isEmpty);
    if (dirty && !values.keySet().iterator().next().startsWith("k")) {
      members.add("\"unknown" + random.nextInt(9) + "\": {\"count\": [1, \"x\"], \"type\": 7}");
      Collections.shuffle(members, random);
    }
    return members.stream().collect(Collectors.joining(", ", "{", "}"));
  }

  private String member(String name, @Nullable Object value) {
    if (value == null) {
      return dirty ? absent(name) : "";
    }
    if (dirty && name.equals("a")) {
      return switch (random.nextInt(3)) {
        case 0 -> "\"c\": " + text(name, value);
        case 1 -> "\"c\": 77, \"b\": " + text(name, value) + ", \"a\": null";
        default -> "\"b\": \"wrong\", \"a\": " + text(name, value);
      };
    }
    return "\"" + name + "\": " + text(name, value);
  }

  private String absent(String name) {
    return switch (random.nextInt(3)) {
      case 0 -> "";
      case 1 -> "\"" + name + "\": null";
      default -> name.endsWith("zip") ? "" : "\"" + name + "\": \"\"";
    };
  }

  private String text(String name, Object value) {
    if (value instanceof Map<?, ?> map) {
      return object(strings(map));
    }
    if (value instanceof List<?> list) {
      return list(name, list);
    }
    String written = value.toString();
    if (written.startsWith("'")) {
      String blanks = dirty && name.equals("trimmed") ? "  " : "";
      return "\"" + blanks + written.substring(1) + blanks + "\"";
    }
    if (!dirty || random.nextBoolean()) {
      return written;
    }
    return switch (written) {
      case "true" -> List.of("\"True\"", "1", "\"1\"").get(random.nextInt(3));
      case "false" -> List.of("\"FALSE\"", "0", "\"0\"").get(random.nextInt(3));
      default -> "\"" + written + "\"";
    };
  }

  private String list(String name, List<?> list) {
    List<String> elements = list.stream().map(each -> text("", each)).toList();
    boolean keyed = dirty && name.equals("keyed") && random.nextBoolean();
    if (keyed) {
      return elements.stream()
          .map(each -> "\"" + random.nextInt(99) + "\": " + each)
          .collect(Collectors.joining(", ", "{", "}"));
    }
    // What is looked into by a pointer is no list to the contract.
    boolean alone = dirty && elements.size() == 1 && !name.equals("list") && random.nextBoolean();
    return alone ? elements.get(0) : "[" + String.join(", ", elements) + "]";
  }

  private static Map<String, Object> strings(Map<?, ?> map) {
    Map<String, Object> strings = new LinkedHashMap<>();
    map.forEach((name, value) -> strings.put((String) name, value));
    return strings;
  }
}
