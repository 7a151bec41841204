package dev.sluice.contract;

import java.util.Arrays;

/**
 * The coercions that values are read under. Immutable, shared over threads.
 *
 * <pre>{@code
 * Coercions.STANDARD.without(Coercion.NUMBER_TEXT).with(Coercion.TRIMMED_TEXT)
 * }</pre>
 */
public final class Coercions {

  /** Those that are on unless switched off. */
  public static final Coercions STANDARD =
      new Coercions(
          Arrays.stream(Coercion.values())
              .filter(Coercion::isStandard)
              .mapToLong(Coercions::bit)
              .sum());

  // One bit each: this is asked for every value.
  private final long allowed;

  private Coercions(long allowed) {
    this.allowed = allowed;
  }

  /** These and one more. */
  public Coercions with(Coercion on) {
    return new Coercions(allowed | bit(on));
  }

  /** These but one. */
  public Coercions without(Coercion off) {
    return new Coercions(allowed & ~bit(off));
  }

  boolean has(Coercion coercion) {
    return (allowed & bit(coercion)) != 0;
  }

  @SuppressWarnings("EnumOrdinal") // Bits are of this process, and never kept.
  private static long bit(Coercion coercion) {
    return 1L << coercion.ordinal();
  }

  @Override
  public String toString() {
    return Arrays.stream(Coercion.values()).filter(this::has).toList().toString();
  }
}
