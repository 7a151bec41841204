package dev.sluice.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.sluice.processor.model.PipelineModel;
import java.util.HashMap;
import java.util.Map;

/** A pipeline names each flow once, and no two flows have the same name. */
final class PipelineFlowsUnique implements Rule<PipelineModel> {

  @Override
  public void check(PipelineModel pipeline, Findings findings) {
    Map<String, ClassName> names = new HashMap<>();
    for (PipelineModel.FlowRef flow : pipeline.flows().value()) {
      ClassName other = flow.annotated() ? names.putIfAbsent(flow.name(), flow.type()) : null;
      if (other != null) {
        findings.add(
            flow.origin(),
            other.equals(flow.type())
                ? "%s is named twice. Remove one."
                : "%s would have the same name as a flow before it. Rename the class.",
            flow.type().simpleName());
      }
    }
  }
}
