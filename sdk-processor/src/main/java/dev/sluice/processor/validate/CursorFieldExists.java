package dev.sluice.processor.validate;

import dev.sluice.processor.diagnostic.Spelling;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.ValueType;
import java.util.List;

/** {@code @Since} and {@code @Slices} name a component of the item that is read. */
final class CursorFieldExists implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (ExtractModel extract : flow.extracts()) {
      for (ExtractModel.CursorInput cursor : extract.cursor().stream().toList()) {
        if (extract.fields().isEmpty() && Types.isReadable(extract.result().item())) {
          findings.add(
              cursor.field(),
              "%s has no components, so nothing tells up to when it was read. Remove @%s.",
              itemName(extract),
              cursor.annotation());
        }
        if (!extract.fields().isEmpty() && CursorFields.find(extract, cursor).isEmpty()) {
          List<String> names = extract.fields().stream().map(ComponentModel::name).toList();
          String hint = Spelling.hint(cursor.field().value(), names);
          findings.add(
              cursor.field(),
              "%s has no component %s.%s",
              itemName(extract),
              cursor.field().value(),
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
