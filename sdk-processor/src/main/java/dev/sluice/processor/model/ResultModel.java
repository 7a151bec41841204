package dev.sluice.processor.model;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/**
 * What a method returns.
 *
 * @param form around the item
 * @param item what the API's answer is read as
 * @param type as declared
 * @param written as declared, for messages
 */
public record ResultModel(Form form, ValueType item, TypeName type, String written) {

  /** The body as text. */
  public static final ValueType TEXT = new ValueType.Scalar(ScalarKind.TEXT, false);

  /** The T of {@code Pages<T>} and the like. */
  public TypeName argument() {
    return ((ParameterizedTypeName) type).typeArguments().get(0);
  }

  /** The forms an answer can be returned in. */
  public enum Form {
    CALL,
    PAGES,
    /** The item itself. */
    VALUE,
    OPTIONAL,
    STAGE,
    RESPONSE,
    /** {@code void}. */
    NONE,
    UNSUPPORTED
  }
}
