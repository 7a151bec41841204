package dev.sluice.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.sluice.processor.model.PipelineModel;
import java.util.HashMap;
import java.util.Map;

/** No two flows of a pipeline write the same table. */
final class TablesUnique implements Rule<PipelineModel> {

  @Override
  public void check(PipelineModel pipeline, Findings findings) {
    Map<String, ClassName> tables = new HashMap<>();
    for (PipelineModel.FlowRef flow : pipeline.flows().value()) {
      ClassName other =
          flow.table().isEmpty() ? null : tables.putIfAbsent(flow.table(), flow.type());
      if (other != null && !other.equals(flow.type())) {
        findings.add(
            flow.origin(),
            "%s writes table \"%s\", as %s does. Let each flow write a table of its own.",
            flow.type().simpleName(),
            flow.table(),
            other.simpleName());
      }
    }
  }
}
