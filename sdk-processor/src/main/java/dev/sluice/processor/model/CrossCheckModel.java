package dev.sluice.processor.model;

import java.util.List;

/**
 * A rule over several columns: a constraint on a method of a write contract, or on the contract,
 * where nothing judges it.
 *
 * @param name the method's name, or the contract's
 * @param constraint what its result has to be
 * @param returnsBoolean whether it returns a primitive boolean
 * @param parameters how many it takes, type parameters included
 * @param isPrivate whether it is declared private
 * @param isStatic whether it is declared static
 * @param thrown the checked exceptions it declares, by simple name
 * @param origin its declaration
 */
public record CrossCheckModel(
    String name,
    ConstraintModel constraint,
    boolean returnsBoolean,
    int parameters,
    boolean isPrivate,
    boolean isStatic,
    List<String> thrown,
    Origin origin) {

  public CrossCheckModel {
    thrown = List.copyOf(thrown);
  }

  /** Whether the method has to return true. */
  public boolean expected() {
    return constraint.test() instanceof ConstraintTest.Truth truth && truth.expected();
  }
}
