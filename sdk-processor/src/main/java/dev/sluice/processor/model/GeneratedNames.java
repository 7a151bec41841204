package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * The names of all generated classes: the user's name and the role. All are top-level; {@code
 * Outer.Inner} becomes {@code Outer_Inner}.
 */
public final class GeneratedNames {

  private GeneratedNames() {}

  /** The implementation of a connector. */
  public static ClassName client(ClassName connector) {
    return beside(connector, "Client");
  }

  /** The middleware factory of a connector. */
  public static ClassName userMiddleware(ClassName connector) {
    return client(connector).nestedClass("UserMiddleware");
  }

  /** The JSON reader of a read contract. */
  public static ClassName reader(ClassName readContract) {
    return beside(readContract, "Reader");
  }

  /** The JSON writer of a record that is sent. */
  public static ClassName writer(ClassName body) {
    return beside(body, "Writer");
  }

  /** The schemas of a write contract. */
  public static ClassName schema(ClassName writeContract) {
    return beside(writeContract, "Schema");
  }

  /** The row writer of a write contract. */
  public static ClassName rowWriter(ClassName writeContract) {
    return beside(writeContract, "RowWriter");
  }

  /** The row reader of a write contract. */
  public static ClassName rowReader(ClassName writeContract) {
    return beside(writeContract, "RowReader");
  }

  /** The wiring of a flow. */
  public static ClassName flow(ClassName flow) {
    return beside(flow, "Flow");
  }

  /** The program of a pipeline. */
  public static ClassName pipeline(ClassName pipeline) {
    return beside(pipeline, "Pipeline");
  }

  private static ClassName beside(ClassName type, String role) {
    return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + role);
  }
}
