package dev.sluice.annotations;

/** How the names of components are written in JSON and in tables, where no annotation gives one. */
public enum Naming {
  /** {@code modifiedAt}: as in Java. */
  JAVA,
  /** {@code modified_at}. */
  SNAKE_CASE,
  /** {@code modified-at}. */
  KEBAB_CASE,
  /** {@code ModifiedAt}. */
  UPPER_CAMEL_CASE,
  /** {@code MODIFIED_AT}. */
  UPPER_SNAKE_CASE
}
