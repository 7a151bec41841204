package dev.sluice.processor.model;

import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A rule over several columns: a constraint on a method of a write contract, or on the contract,
 * where nothing judges it.
 *
 * @param name the method's name, or the contract's
 * @param constraint what its result has to be
 * @param returnsBoolean whether it returns a primitive boolean
 * @param parameters how many it takes, type parameters included
 * @param modifiers {@code private}, {@code static} and such
 * @param thrown the checked exceptions it declares, by simple name
 * @param origin its declaration
 */
public record CrossCheckModel(
    String name,
    ConstraintModel constraint,
    boolean returnsBoolean,
    int parameters,
    List<Modifier> modifiers,
    List<String> thrown,
    Origin origin) {

  public CrossCheckModel {
    modifiers = List.copyOf(modifiers);
    thrown = List.copyOf(thrown);
  }

  /** Whether the method has to return true. */
  public boolean expected() {
    return constraint.test() instanceof ConstraintTest.Truth truth && truth.expected();
  }
}
