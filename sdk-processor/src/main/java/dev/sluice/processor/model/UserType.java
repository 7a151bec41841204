package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * A type the user declared.
 *
 * @param name its name
 * @param shape what kind of type it is
 * @param visibility from where it can be used
 * @param generic whether it, or a type it needs an instance of, has type parameters
 * @param doc its Javadoc
 * @param origin its declaration
 */
public record UserType(
    ClassName name, Shape shape, Visibility visibility, boolean generic, Doc doc, Origin origin) {

  /** The kinds of types Java has. */
  public enum Shape {
    INTERFACE,
    CLASS,
    RECORD,
    ENUM,
    ANNOTATION
  }

  /** From where a type can be used, the types around it considered. */
  public enum Visibility {
    PUBLIC,
    /** From its package. */
    PACKAGE,
    /** From its file only. */
    HIDDEN
  }

  /** The name as it is written in the type's own package, e.g. {@code Outer.Inner}. */
  public String simpleName() {
    return String.join(".", name.simpleNames());
  }
}
