package dev.sluice.processor.model;

import java.util.List;

/**
 * {@code @Format} of an operation.
 *
 * @param kind what items are written in
 * @param delimiter what stands between cells
 * @param delimiterWritten whether the user wrote it
 * @param nested the components of the item that no cell can hold
 * @param origin the annotation
 */
public record FormatModel(
    Written<Kind> kind,
    Written<Character> delimiter,
    boolean delimiterWritten,
    List<String> nested,
    Origin origin) {

  /** The constants of {@code BodyFormat}. */
  public enum Kind {
    JSON,
    COLUMNS,
    NDJSON,
    CSV,
    TSV,
    XML
  }

  public FormatModel {
    nested = List.copyOf(nested);
  }

  /** Whether each row of the body is an item. */
  public boolean hasRows() {
    return kind.value() == Kind.NDJSON || hasCells();
  }

  /** Whether items are rows of cells. */
  public boolean hasCells() {
    return kind.value() == Kind.CSV || kind.value() == Kind.TSV;
  }
}
