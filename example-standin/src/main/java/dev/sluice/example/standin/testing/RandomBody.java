package dev.sluice.example.standin.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes values of a form given as JSON Schema, as far as API descriptions use it. */
final class RandomBody {

  /** What may be missing. */
  enum Absence {
    NOTHING,
    /** Fields that are not required, and values that may be null. */
    WHAT_MAY_BE
  }

  private static final int MOST = 3;
  private static final List<String> TEXTS =
      List.of("", "a", "Grüße, 你好 \uD83D\uDE80", "\"quoted\"\\\n", "0", "null", "a".repeat(300));

  private final Random random;
  private final Absence absence;

  RandomBody(Random random, Absence absence) {
    this.random = random;
    this.absence = absence;
  }

  /** A value of that form. */
  @Nullable Object of(Map<String, Object> schema) {
    if (Boolean.TRUE.equals(schema.get("nullable")) && isAbsent()) {
      return null;
    }
    return switch (String.valueOf(schema.getOrDefault("type", "object"))) {
      case "array" -> array(Json.object(schema.get("items")));
      case "integer" -> integer(schema);
      case "number" -> random.nextInt(10_000) / 100.0;
      case "boolean" -> random.nextBoolean();
      case "string" -> text(schema);
      default -> object(schema);
    };
  }

  private boolean isAbsent() {
    return absence == Absence.WHAT_MAY_BE && random.nextInt(3) == 0;
  }

  @SuppressWarnings("NullAway") // a JSON null is a null in the list
  private List<Object> array(Map<String, Object> element) {
    List<Object> array = new ArrayList<>();
    for (int i = random.nextInt(MOST + 1); i > 0; i--) {
      array.add(of(element));
    }
    return array;
  }

  private Object integer(Map<String, Object> schema) {
    if (schema.get("enum") instanceof List<?> values) {
      return values.get(random.nextInt(values.size()));
    }
    if ("epoch-seconds".equals(schema.get("format"))) {
      return second().getEpochSecond();
    }
    return (long) random.nextInt(Integer.MAX_VALUE);
  }

  private Object text(Map<String, Object> schema) {
    if (schema.get("enum") instanceof List<?> values) {
      return values.get(random.nextInt(values.size()));
    }
    return switch (String.valueOf(schema.get("format"))) {
      case "date-time" -> zoned(second().toString());
      case "space-date-time" -> second().toString().replace('T', ' ').replace("Z", "");
      case "email" -> "someone" + random.nextInt(1000) + "@example.com";
      default -> TEXTS.get(random.nextInt(TEXTS.size()));
    };
  }

  private String zoned(String utc) {
    return switch (random.nextInt(3)) {
      case 0 -> utc;
      case 1 -> utc.replace("Z", ".376+05:30");
      default -> utc.replace("Z", "+00:00");
    };
  }

  private Instant second() {
    return Instant.ofEpochSecond(random.nextInt(Integer.MAX_VALUE));
  }

  @SuppressWarnings("NullAway") // a JSON null is a null in the map
  private Map<String, Object> object(Map<String, Object> schema) {
    Map<String, Object> object = new LinkedHashMap<>();
    if (schema.get("properties") instanceof Map<?, ?> properties && !properties.isEmpty()) {
      List<?> required = schema.get("required") instanceof List<?> names ? names : List.of();
      properties.forEach(
          (name, form) -> {
            if (required.contains(name) || !isAbsent()) {
              object.put((String) name, of(Json.object(form)));
            }
          });
      return object;
    }
    for (int i = random.nextInt(MOST + 1); i > 0; i--) {
      object.put("key " + random.nextInt(1000), entry(schema));
    }
    return object;
  }

  private @Nullable Object entry(Map<String, Object> schema) {
    if ("any".equals(schema.get("format"))) {
      return random.nextBoolean() ? 7L : Map.of("views", List.of(1L, 2.5, Map.of()));
    }
    return schema.get("additionalProperties") instanceof Map<?, ?> form
        ? of(Json.object(form))
        : List.of("text", 5L, 2.5, true).get(random.nextInt(4));
  }
}
