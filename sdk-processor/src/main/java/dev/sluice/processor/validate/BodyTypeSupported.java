package dev.sluice.processor.validate;

import dev.sluice.processor.model.BodyModel;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.UserType;
import dev.sluice.processor.model.ValueType;

/** A component of a record that is sent can be written as JSON. */
final class BodyTypeSupported implements Rule<BodyModel> {

  @Override
  public void check(BodyModel body, Findings findings) {
    if (body.type().shape() != UserType.Shape.RECORD) {
      findings.add(
          body.type().origin(),
          "%s is sent as a body and is no record. Send one.",
          body.type().simpleName());
    }
    if (body.type().generic()) {
      findings.add(
          body.type().origin(),
          "%s is sent as a body and has type parameters. Remove them.",
          body.type().simpleName());
    }
    for (ComponentModel component : body.components()) {
      if (!isSupported(component.value())) {
        findings.add(
            component.origin(),
            "%s is of type %s%s, which cannot be sent. Use a number, boolean, String, Instant,"
                + " LocalDate, an enum, JsonNode, a record, a List of them, or a Map<String, …> of"
                + " scalars.",
            component.name(),
            Types.text(component.type()),
            reason(component.value()));
      }
    }
  }

  private static String reason(ValueType value) {
    return Types.innermost(value) instanceof ValueType.Tree
        ? ", but one JsonNode can hold them all"
        : Types.reason(value);
  }

  private static boolean isSupported(ValueType value) {
    if (value instanceof ValueType.Many many) {
      return many.element() instanceof ValueType.Structure || Types.isPlain(many.element());
    }
    return value instanceof ValueType.Structure
        || value instanceof ValueType.Constant
        || value instanceof ValueType.Raw
        || value instanceof ValueType.Tree
        || Types.isPlain(value);
  }
}
