package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.ResultModel;
import dev.sluice.processor.model.RoleModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.Written;

/** What is percent-encoded already is text: nothing else prints itself so. */
final class EncodedIsText implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (ParameterModel parameter : operation.parameters()) {
      for (RoleModel role : parameter.role().stream().toList()) {
        Written<Boolean> encoded = role.options().encoded();
        if (encoded.value() && !isText(parameter.value(), role.kind())) {
          findings.add(
              encoded,
              "encoded = true needs text, but parameter %s is of type %s. Use %s, or remove encoded.",
              parameter.name(),
              Types.text(parameter.type()),
              role.kind().isMap() ? "Map<String, String>" : "String");
        } else if (encoded.value() && role.kind().isMap() && !role.name().value().isEmpty()) {
          findings.add(
              encoded,
              "encoded = true takes the keys as they are, so nothing can stand before them. Remove"
                  + " \"%s\", or encoded.",
              role.name().value());
        }
      }
    }
  }

  private static boolean isText(ValueType value, Kind kind) {
    if (kind.isMap()) {
      return value instanceof ValueType.Mapping map && isText(map.value());
    }
    return kind == Kind.PATH ? value.equals(ResultModel.TEXT) : isText(value);
  }

  private static boolean isText(ValueType value) {
    ValueType one = value instanceof ValueType.Many many ? many.element() : value;
    return one.equals(ResultModel.TEXT);
  }
}
