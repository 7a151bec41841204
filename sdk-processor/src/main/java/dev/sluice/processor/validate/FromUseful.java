package dev.sluice.processor.validate;

import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.TransformModel;
import dev.sluice.processor.model.Written;

/** {@code @From} stands in a contract that a flow maps into: a transform does not look at it. */
final class FromUseful implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    if (flow.mapping() != null) {
      return;
    }
    for (TransformModel transform : flow.transforms()) {
      if (transform.target() != null) {
        for (Written<String> source : transform.target().sources()) {
          findings.add(
              source,
              "@From(\"%s\") means nothing where %s.%s makes the rows. Remove it, or the method and"
                  + " map with @Flow(into = %s.class).",
              source.value(),
              flow.type().simpleName(),
              transform.method().name(),
              transform.target().type().simpleName());
        }
      }
    }
  }
}
