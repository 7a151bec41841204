package dev.sluice.processor.validate;

import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ExtractModel;
import java.util.Optional;

/** Finds what {@code @Since} names. */
final class SinceFields {

  private SinceFields() {}

  /** The component of the item; empty when there is none, or when the item cannot be read. */
  static Optional<ComponentModel> find(ExtractModel extract, ExtractModel.Since since) {
    return extract.fields().stream()
        .filter(field -> field.name().equals(since.field().value()))
        .findFirst();
  }
}
