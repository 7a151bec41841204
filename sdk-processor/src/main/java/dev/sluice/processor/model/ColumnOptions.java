package dev.sluice.processor.model;

/**
 * {@code @Column}.
 *
 * @param name empty for none
 * @param type in Spark SQL; empty for none
 * @param comment empty for none
 * @param origin the annotation
 */
public record ColumnOptions(
    Written<String> name, Written<String> type, Written<String> comment, Origin origin) {

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return name.value().isEmpty() && type.value().isEmpty() && comment.value().isEmpty();
  }
}
