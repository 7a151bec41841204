package dev.sluice.processor.validate;

import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.ResultModel;
import dev.sluice.processor.model.RoleModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.ValueType;
import java.util.List;

/** A parameter's value can be written where its role puts it. */
final class ParameterTypeSupported implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (ParameterModel parameter : operation.parameters()) {
      for (RoleModel role : parameter.role().stream().toList()) {
        if (role.kind() != Kind.BODY && !isSupported(parameter, role)) {
          findings.add(
              parameter.origin(),
              "Parameter %s is of type %s%s. Use %s.",
              parameter.name(),
              Types.text(parameter.type()),
              Types.reason(parameter.value()),
              wanted(role.kind()));
        }
      }
    }
  }

  private static boolean isSupported(ParameterModel parameter, RoleModel role) {
    ValueType value = parameter.value();
    return switch (role.kind()) {
      case URL -> value.equals(ResultModel.TEXT) || isScalar(value, ScalarKind.URI);
      case QUERY_NAME ->
          role.name().value().isEmpty()
              ? one(value).equals(ResultModel.TEXT)
              : isScalar(value, ScalarKind.BOOLEAN);
      case IDEMPOTENCY_KEY -> value.equals(ResultModel.TEXT) || isScalar(value, ScalarKind.UUID);
      case QUERY_MAP, HEADER_MAP, FIELD_MAP -> isMap(value, parameter.components());
      case PART_MAP -> (value instanceof ValueType.Mapping map) && isPartValue(map.value());
      case PART -> isPart(value);
      case VARIABLE -> isVariable(value);
      default -> isSingle(role.kind().isRepeatable() ? one(value) : value);
    };
  }

  /** The value, or what a collection holds. */
  private static ValueType one(ValueType value) {
    return value instanceof ValueType.Many many ? many.element() : value;
  }

  private static boolean isScalar(ValueType value, ScalarKind kind) {
    return value instanceof ValueType.Scalar scalar && scalar.kind() == kind;
  }

  private static boolean isSingle(ValueType value) {
    return value instanceof ValueType.Scalar || value instanceof ValueType.Constant;
  }

  private static boolean isMap(ValueType value, List<ComponentModel> components) {
    if (value instanceof ValueType.Mapping map) {
      return one(map.value()) instanceof ValueType.Scalar;
    }
    return value instanceof ValueType.Structure
        && components.stream().allMatch(component -> isSingle(one(component.value())));
  }

  private static boolean isPartValue(ValueType value) {
    return value instanceof ValueType.Scalar
        || value instanceof ValueType.Binary
        || value instanceof ValueType.File;
  }

  private static boolean isPart(ValueType value) {
    ValueType one = one(value);
    return isPartValue(one)
        || one instanceof ValueType.Constant
        || value instanceof ValueType.Structure;
  }

  private static boolean isVariable(ValueType value) {
    ValueType one = one(value);
    return one instanceof ValueType.Structure
        || one instanceof ValueType.Constant
        || value instanceof ValueType.Tree
        || Types.isPlain(value);
  }

  private static String wanted(Kind kind) {
    String single = "a number, boolean, String, enum, or a type of java.time";
    return switch (kind) {
      case URL -> "String or java.net.URI";
      case QUERY_NAME ->
          "boolean with a name, as in @QueryName(\"archived\"), or String or List<String> without";
      case IDEMPOTENCY_KEY -> "String or UUID";
      case QUERY_MAP, HEADER_MAP, FIELD_MAP ->
          "Map<String, …> of scalars or lists of them, or a record of scalars, enums and lists of"
              + " them";
      case PART_MAP -> "Map<String, …> of scalars, byte[] or FilePart";
      case PART -> single + ", byte[], FilePart, a record, or a List of them";
      case VARIABLE -> single + ", a record, a List of them, or a Map<String, …> of scalars";
      default -> kind.isRepeatable() ? single + ", or a List of them" : single;
    };
  }
}
