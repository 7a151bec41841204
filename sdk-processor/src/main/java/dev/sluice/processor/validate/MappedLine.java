package dev.sluice.processor.validate;

import dev.sluice.processor.model.MappingModel.Line;
import dev.sluice.processor.model.MappingModel.Source;

/**
 * What fills a component, as messages speak of it.
 *
 * @param line what fills it
 * @param row the record it is a component of
 * @param item the record whose components fill it
 * @param nested whether both are within others
 */
record MappedLine(Line line, String row, String item, boolean nested) {

  /** The component that is filled, e.g. {@code Bounce.bouncedAt}. */
  String target() {
    return row + "." + line.target().name();
  }

  /** The component that fills it, e.g. {@code ApiBounce.created}, or {@code batch.ingestedAt}. */
  String source() {
    String path = line.path().value();
    return line.source() == Source.ITEM ? item + "." + path : path;
  }
}
