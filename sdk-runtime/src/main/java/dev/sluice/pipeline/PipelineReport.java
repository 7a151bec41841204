package dev.sluice.pipeline;

import java.time.Duration;
import java.util.List;

/**
 * What became of a run.
 *
 * @param pipeline the pipeline's name
 * @param flows in the order they are declared
 * @param duration of the whole run
 */
public record PipelineReport(String pipeline, List<FlowReport> flows, Duration duration) {

  public PipelineReport {
    flows = List.copyOf(flows);
  }

  /** Whether every flow is done. */
  public boolean isSuccess() {
    return flows.stream().allMatch(flow -> flow.end() == FlowEnd.DONE);
  }

  /** Whether nothing failed, but the run was stopped before all was done: it can be run again. */
  public boolean isStopped() {
    return !isSuccess() && flows.stream().noneMatch(flow -> flow.end() == FlowEnd.FAILED);
  }
}
