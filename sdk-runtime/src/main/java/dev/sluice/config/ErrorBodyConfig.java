package dev.sluice.config;

import java.io.Serializable;

/**
 * Where an error reply carries the API's own code and message.
 *
 * @param code a JSON pointer; empty for none
 * @param message a JSON pointer; empty for none
 */
public record ErrorBodyConfig(String code, String message) implements Serializable {

  /** Nowhere. */
  public static final ErrorBodyConfig NONE = new ErrorBodyConfig("", "");
}
