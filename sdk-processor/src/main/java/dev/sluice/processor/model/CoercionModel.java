package dev.sluice.processor.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The coercions of a component or contract.
 *
 * @param around those that hold where nothing is switched
 * @param on by {@code @Coerce}
 * @param off by {@code @Coerce}
 */
public record CoercionModel(
    Set<CoercionKind> around, List<Written<CoercionKind>> on, List<Written<CoercionKind>> off) {

  /** Those that hold without any annotation. */
  public static final CoercionModel STANDARD =
      new CoercionModel(CoercionKind.standard(), List.of(), List.of());

  public CoercionModel {
    around = Set.copyOf(around);
    on = List.copyOf(on);
    off = List.copyOf(off);
  }

  /** Those that hold in the end. */
  public Set<CoercionKind> inside() {
    Set<CoercionKind> inside = EnumSet.noneOf(CoercionKind.class);
    inside.addAll(around);
    on.forEach(each -> inside.add(each.value()));
    off.forEach(each -> inside.remove(each.value()));
    return inside;
  }
}
