package dev.sluice.processor.validate;

import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.PushModel;
import java.util.List;

/** A @Push method takes connectors and the rows of one table. */
final class PushValid implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (PushModel push : flow.pushes()) {
      Methods.isCallable("Push", push.method(), findings);
      checkParameters(push, findings);
    }
  }

  private static void checkParameters(PushModel push, Findings findings) {
    List<PushModel.Parameter> others =
        push.parameters().stream()
            .filter(each -> each.connector() == null && each.row() == null)
            .toList();
    for (PushModel.Parameter parameter : others) {
      findings.add(
          parameter.origin(),
          "Parameter %s is of type %s. Take a @Connector interface, or a record annotated"
              + " @WriteContract or a List of it.",
          parameter.name(),
          parameter.written());
    }
    List<PushModel.Parameter> rows =
        push.parameters().stream().filter(each -> each.row() != null).toList();
    for (PushModel.Parameter second : rows.stream().skip(1).toList()) {
      findings.add(
          second.origin(),
          "Parameter %s is a second row, but a flow sends the rows of one table. Remove one.",
          second.name());
    }
    if (!others.isEmpty()) {
      return;
    }
    if (rows.isEmpty()) {
      findings.add(
          push.method().origin(),
          "@Push %s takes no row. Add a parameter: a record annotated @WriteContract, or a List of"
              + " it.",
          push.method().name());
    }
    if (push.connectors().isEmpty()) {
      findings.add(
          push.method().origin(),
          "@Push %s takes no connector, so it cannot send anything. Add one as a parameter.",
          push.method().name());
    }
  }
}
