package dev.sluice.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * How a component of a read contract is read, where that is not by its name and type alone.
 *
 * @param defaultValue {@code @DefaultValue}; null for none
 * @param pointer {@code @Pointer}; null for a field of the object itself
 * @param unwrapped {@code @JsonUnwrapped}; null for none
 * @param coercions by {@code @Coerce}
 */
public record ReadingModel(
    @Nullable Written<String> defaultValue,
    @Nullable Written<String> pointer,
    @Nullable UnwrappedModel unwrapped,
    CoercionModel coercions) {

  /** By its name and type. */
  public static final ReadingModel PLAIN =
      new ReadingModel(null, null, null, CoercionModel.STANDARD);
}
