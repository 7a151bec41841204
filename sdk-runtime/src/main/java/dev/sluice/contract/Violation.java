package dev.sluice.contract;

import java.io.Serializable;

/**
 * One way in which data does not fit its contract.
 *
 * @param pointer where: a JSON pointer into the item, or a column's name
 * @param expected what the contract asks for
 * @param found what is there, shortened; never a value that may be personal or secret
 */
public record Violation(String pointer, String expected, String found) implements Serializable {

  private static final int LONGEST = 200;

  @Override
  public String toString() {
    return BodyExcerpt.line(pointer, LONGEST) + ": expected " + expected + ", found " + found;
  }
}
