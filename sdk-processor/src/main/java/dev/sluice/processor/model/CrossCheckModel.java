package dev.sluice.processor.model;

import java.util.List;

/**
 * A rule over several columns: a constraint on a method of a write contract, or on the contract,
 * where nothing judges it.
 *
 * @param method the method; by the contract's name, where it is on that
 * @param constraint what its result has to be
 * @param returnsBoolean whether it returns a primitive boolean
 * @param parameters how many it takes, type parameters included
 * @param thrown the checked exceptions it declares, by simple name
 */
public record CrossCheckModel(
    MethodModel method,
    ConstraintModel constraint,
    boolean returnsBoolean,
    int parameters,
    List<String> thrown) {

  public CrossCheckModel {
    thrown = List.copyOf(thrown);
  }

  /** The method's name. */
  public String name() {
    return method.name();
  }

  /** Whether the method has to return true. */
  public boolean expected() {
    return constraint.test() instanceof ConstraintTest.Truth truth && truth.expected();
  }
}
