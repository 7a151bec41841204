package dev.sluice.processor.validate;

import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ExtractModel;
import java.util.Optional;

/** Finds what {@code @Since} and {@code @Slices} name. */
final class CursorFields {

  private CursorFields() {}

  /** The component of the item; empty when there is none, or when the item cannot be read. */
  static Optional<ComponentModel> find(ExtractModel extract, ExtractModel.CursorInput cursor) {
    return extract.fields().stream()
        .filter(field -> field.name().equals(cursor.field().value()))
        .findFirst();
  }
}
