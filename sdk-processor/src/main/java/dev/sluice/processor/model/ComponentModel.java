package dev.sluice.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record's component.
 *
 * @param name in Java
 * @param type as declared
 * @param value what it holds; of an {@code Optional}, what is inside
 * @param presence whether it can be absent
 * @param wireName its name in JSON: by {@code @JsonProperty}, else the Java name
 * @param aliases by {@code @JsonAlias}: further names it is read by
 * @param time {@code @TimeFormat}; null for none
 * @param reading how a read contract reads it
 * @param origin its declaration
 */
public record ComponentModel(
    String name,
    TypeName type,
    ValueType value,
    Presence presence,
    Written<String> wireName,
    List<Written<String>> aliases,
    @Nullable TimeModel time,
    ReadingModel reading,
    Origin origin) {

  public ComponentModel {
    aliases = List.copyOf(aliases);
  }

  /** Whether a value can be absent, and how that shows. */
  public enum Presence {
    REQUIRED,
    /** Absent is null. */
    NULLABLE,
    /** Absent is {@code Optional.empty()}. */
    OPTIONAL
  }

  /** Whether a value is always there. */
  public boolean isRequired() {
    return presence == Presence.REQUIRED;
  }

  /** Whether it is a Java primitive. */
  public boolean isPrimitive() {
    return value instanceof ValueType.Scalar scalar && scalar.primitive();
  }
}
