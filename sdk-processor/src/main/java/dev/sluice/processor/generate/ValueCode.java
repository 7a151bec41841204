package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ComponentModel.Presence;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.TimeModel;
import dev.sluice.processor.model.ValueType;
import org.jspecify.annotations.Nullable;

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
    if (parameter.defaultValue() == null) {
      return converted(name, parameter.value(), parameter.time(), parameter.nullable());
    }
    return CodeBlock.of(
        "$L == null ? $S : $L",
        name,
        parameter.defaultValue().value(),
        converted(name, parameter.value(), parameter.time(), false));
  }

  /** A component of a parameter that is a record. */
  CodeBlock of(ParameterModel parameter, ComponentModel component) {
    boolean optional = component.presence() == Presence.OPTIONAL;
    CodeBlock read =
        CodeBlock.of(
            "$L.$L()$L", parameter.name(), component.name(), optional ? ".orElse(null)" : "");
    CodeBlock value = converted(read, component.value(), component.time(), !component.isRequired());
    return parameter.nullable()
        ? CodeBlock.of("$L == null ? null : $L", parameter.name(), value)
        : value;
  }

  private CodeBlock converted(
      CodeBlock value, ValueType type, @Nullable TimeModel time, boolean nullable) {
    boolean many = type instanceof ValueType.Many;
    if (time != null) {
      return CodeBlock.of("$L.$L($L)", times.of(time), many ? "texts" : "text", value);
    }
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
