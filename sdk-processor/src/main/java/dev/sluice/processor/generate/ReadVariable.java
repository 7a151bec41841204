package dev.sluice.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sluice.processor.model.CoercionModel;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ComponentModel.Presence;
import dev.sluice.processor.model.PartModel;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.ValueType;

/**
 * The local variable that a field is read into.
 *
 * @param field what is read
 * @param index of the field among those of the contract
 * @param name of the variable
 * @param flag the variable that tells whether it came, where it has no null; else empty
 */
record ReadVariable(PartModel.Field field, int index, String name, String flag) {

  /** Whether the variable is a primitive, whose value cannot say that the field did not come. */
  static boolean needsFlag(PartModel.Field field, CoercionModel around) {
    return field.component().isPrimitive()
        && field.aliases().isEmpty()
        && field.component().reading().coercions().inside().equals(around.inside())
        && field.component().reading().defaultValue() == null;
  }

  /** Whether the field is text under one name, in the object itself, coerced as all others are. */
  static boolean isPlainText(PartModel.Field field, CoercionModel around) {
    return field.component().value() instanceof ValueType.Scalar scalar
        && scalar.kind() == ScalarKind.TEXT
        && !field.deep()
        && field.aliases().isEmpty()
        && field.component().reading().coercions().inside().equals(around.inside());
  }

  ComponentModel component() {
    return field.component();
  }

  boolean hasFlag() {
    return !flag.isEmpty();
  }

  CodeBlock declaration() {
    if (!hasFlag()) {
      return CodeBlock.of("$T $L = null;\n", type(component()), name);
    }
    TypeName type = component().type();
    String zero = type.equals(TypeName.BOOLEAN) ? "false" : "0";
    return CodeBlock.of("$T $L = $L;\nboolean $L = false;\n", type, name, zero, flag);
  }

  /** The condition that a value came. */
  CodeBlock present() {
    return hasFlag() ? CodeBlock.of("$L", flag) : CodeBlock.of("$L != null", name);
  }

  private static TypeName type(ComponentModel component) {
    return component.presence() == Presence.OPTIONAL
            && component.type() instanceof ParameterizedTypeName optional
        ? optional.typeArguments().get(0)
        : component.type().isPrimitive() ? component.type().box() : component.type();
  }
}
