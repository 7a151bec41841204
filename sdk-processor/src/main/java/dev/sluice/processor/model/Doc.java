package dev.sluice.processor.model;

import java.util.Map;

/**
 * What Javadoc says about a declaration.
 *
 * @param summary the first sentence as Javadoc that stands in any file: links are turned to code;
 *     empty without Javadoc
 * @param text the first sentence as plain text
 * @param params the plain text of each {@code @param} tag by name
 */
public record Doc(String summary, String text, Map<String, String> params) {

  /** No Javadoc. */
  public static final Doc NONE = new Doc("", "", Map.of());

  public Doc {
    params = Map.copyOf(params);
  }

  /** The text of that parameter; empty without one. */
  public String param(String name) {
    return params.getOrDefault(name, "");
  }
}
