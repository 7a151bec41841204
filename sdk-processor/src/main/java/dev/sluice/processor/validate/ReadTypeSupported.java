package dev.sluice.processor.validate;

import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ReadContractModel;
import dev.sluice.processor.model.ValueType;

/** A component of a read contract can be read from JSON. */
final class ReadTypeSupported implements Rule<ReadContractModel> {

  @Override
  public void check(ReadContractModel contract, Findings findings) {
    for (ComponentModel component : contract.components()) {
      if (!isSupported(component.value())) {
        findings.add(
            component.origin(),
            "%s is of type %s%s. Use a number, boolean, String, UUID, URI, byte[], a type of"
                + " java.time, an enum, JsonNode, a record annotated @ReadContract, or a List, Set,"
                + " Map<String, …> or Optional of them.",
            component.name(),
            Types.text(component.type()),
            reason(component.value()));
      }
    }
  }

  private static boolean isSupported(ValueType value) {
    if (value instanceof ValueType.Many many) {
      return isSupported(many.element());
    }
    if (value instanceof ValueType.Mapping mapping) {
      return isSupported(mapping.value());
    }
    if (value instanceof ValueType.Structure structure) {
      return structure.readContract()
          && structure.arguments().stream().allMatch(ReadTypeSupported::isSupported);
    }
    return value instanceof ValueType.Constant
        || value instanceof ValueType.Raw
        || value instanceof ValueType.Tree
        || value instanceof ValueType.Binary
        || value instanceof ValueType.Variable
        || value instanceof ValueType.Scalar;
  }

  private static String reason(ValueType value) {
    return value instanceof ValueType.Structure structure && !structure.readContract()
        ? ", but " + structure.type().simpleName() + " is not annotated @ReadContract"
        : Types.reason(value);
  }
}
