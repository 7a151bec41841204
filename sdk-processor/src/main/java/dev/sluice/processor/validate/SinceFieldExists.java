package dev.sluice.processor.validate;

import dev.sluice.processor.diagnostic.Spelling;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.ValueType;
import java.util.List;

/** {@code @Since} names a component of the item that is read. */
final class SinceFieldExists implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (ExtractModel extract : flow.extracts()) {
      for (ExtractModel.Since since : extract.since().stream().toList()) {
        if (extract.fields().isEmpty() && Types.isReadable(extract.result().item())) {
          findings.add(
              since.field(),
              "%s has no components, so nothing tells up to when it was read. Remove @Since.",
              itemName(extract));
        }
        if (!extract.fields().isEmpty() && SinceFields.find(extract, since).isEmpty()) {
          List<String> names = extract.fields().stream().map(ComponentModel::name).toList();
          String hint = Spelling.hint(since.field().value(), names);
          findings.add(
              since.field(),
              "%s has no component %s.%s",
              itemName(extract),
              since.field().value(),
              hint.isEmpty() ? " It has " + String.join(", ", names) + "." : hint);
        }
      }
    }
  }

  private static String itemName(ExtractModel extract) {
    return extract.result().item() instanceof ValueType.Structure structure
        ? structure.type().simpleName()
        : Types.text(extract.result().argument());
  }
}
