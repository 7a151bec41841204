package dev.sluice.processor.validate;

import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.ScalarKind;
import dev.sluice.processor.model.ValueType;

/** A cursor is a point in time that every item has. */
final class CursorFieldIsInstant implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (ExtractModel extract : flow.extracts()) {
      for (ExtractModel.CursorInput cursor : extract.cursor().stream().toList()) {
        CursorFields.find(extract, cursor)
            .filter(field -> !isInstant(field) || !field.isRequired())
            .ifPresent(
                field ->
                    findings.add(
                        cursor.field(),
                        "%s is %s, but a cursor is an Instant that every item has. Name another"
                            + " component%s.",
                        field.name(),
                        isInstant(field) ? "nullable" : "of type " + Types.text(field.type()),
                        isInstant(field) ? ", or make it required" : ""));
      }
    }
  }

  private static boolean isInstant(ComponentModel field) {
    return field.value() instanceof ValueType.Scalar scalar && scalar.kind() == ScalarKind.INSTANT;
  }
}
