package dev.sluice.contract;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;

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
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(Coercion.class))));

  private final EnumSet<Coercion> allowed;

  private Coercions(EnumSet<Coercion> allowed) {
    this.allowed = allowed;
  }

  /** These and one more. */
  public Coercions with(Coercion on) {
    EnumSet<Coercion> more = EnumSet.copyOf(allowed);
    more.add(on);
    return new Coercions(more);
  }

  /** These but one. */
  public Coercions without(Coercion off) {
    EnumSet<Coercion> fewer = EnumSet.copyOf(allowed);
    fewer.remove(off);
    return new Coercions(fewer);
  }

  boolean has(Coercion coercion) {
    return allowed.contains(coercion);
  }

  @Override
  public String toString() {
    return allowed.toString();
  }
}
