package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ComponentModel.Presence;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.TimeModel;
import dev.sluice.processor.model.ValueType;

/** The expressions of what parameters, and components of parameters, are sent as. */
final class ValueCode {

  private final ClassName client;
  private final EnumNames enums;
  private final TimeConstants times;

  ValueCode(ClassName client, EnumNames enums, TimeConstants times) {
    this.client = client;
    this.enums = enums;
    this.times = times;
  }

  /** A parameter, or its default where it is null. */
  CodeBlock of(ParameterModel parameter) {
    CodeBlock name = CodeBlock.of("$L", parameter.name());
    CodeBlock value =
        parameter.time() == null
            ? converted(
                name, parameter.value(), parameter.nullable() && parameter.defaultValue() == null)
            : formatted(name, parameter.value(), parameter.time(), parameter.name());
    return parameter.defaultValue() == null
        ? value
        : CodeBlock.of("$L == null ? $S : $L", name, parameter.defaultValue().value(), value);
  }

  /** A component of a parameter that is a record. */
  CodeBlock of(ParameterModel parameter, ComponentModel component) {
    boolean optional = component.presence() == Presence.OPTIONAL;
    CodeBlock read =
        CodeBlock.of(
            "$L.$L()$L", parameter.name(), component.name(), optional ? ".orElse(null)" : "");
    CodeBlock value =
        component.time() == null
            ? converted(read, component.value(), !component.isRequired())
            : formatted(read, component.value(), component.time(), component.name());
    return parameter.nullable()
        ? CodeBlock.of("$L == null ? null : $L", parameter.name(), value)
        : value;
  }

  private CodeBlock formatted(CodeBlock value, ValueType type, TimeModel time, String user) {
    String method = type instanceof ValueType.Many ? "texts" : "text";
    return CodeBlock.of("$L.$L($L)", times.of(time, user), method, value);
  }

  private CodeBlock converted(CodeBlock value, ValueType type, boolean nullable) {
    if (type instanceof ValueType.Constant constant) {
      return CodeBlock.of("$L($L)", enums.method(constant.type()), value);
    }
    if (type instanceof ValueType.Many several
        && several.element() instanceof ValueType.Constant constant) {
      CodeBlock names =
          CodeBlock.of(
              "$L.stream().map($T::$L).toList()", value, client, enums.method(constant.type()));
      return nullable ? CodeBlock.of("$L == null ? null : $L", value, names) : names;
    }
    return value;
  }
}
