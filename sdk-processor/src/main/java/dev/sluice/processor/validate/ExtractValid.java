package dev.sluice.processor.validate;

import dev.sluice.processor.model.ExtractModel;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.ResultModel.Form;

/** An @Extract method takes connectors and returns pages of what can be read. */
final class ExtractValid implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (ExtractModel extract : flow.extracts()) {
      Methods.isCallable("Extract", extract.method(), findings);
      checkResult(extract, findings);
      for (ExtractModel.Parameter parameter : extract.parameters()) {
        if (parameter.connector() == null && parameter.inputs().isEmpty()) {
          findings.add(
              parameter.origin(),
              "Parameter %s is of type %s. Take a @Connector interface, or a parameter annotated"
                  + " @Since, @Slices, @SavedCursor or @ForEach.",
              parameter.name(),
              parameter.written());
        }
      }
      if (extract.parameters().stream().noneMatch(each -> each.connector() != null)
          && extract.parameters().stream().allMatch(each -> !each.inputs().isEmpty())) {
        findings.add(
            extract.method().origin(),
            "@Extract %s takes no connector, so it cannot fetch anything. Add one as a parameter.",
            extract.method().name());
      }
    }
  }

  private static void checkResult(ExtractModel extract, Findings findings) {
    boolean pages = extract.result().form() == Form.PAGES;
    if (pages && Types.isReadable(extract.result().item())) {
      return;
    }
    if (pages && extract.declaredByConnector()) {
      findings.toldElsewhere();
      return;
    }
    findings.add(
        extract.method().origin(),
        "@Extract %s returns %s. Return Pages of a record annotated @ReadContract, from an"
            + " operation of a connector, or a List or Stream of such Pages.",
        extract.method().name(),
        extract.written());
  }
}
