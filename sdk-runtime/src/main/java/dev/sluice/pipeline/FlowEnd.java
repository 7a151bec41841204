package dev.sluice.pipeline;

/** How a flow's run ends. */
public enum FlowEnd {
  /** Its batch has landed. */
  DONE,
  /** Something went wrong; the next run goes on where it stopped. */
  FAILED,
  /** The API gives nothing more for now; the next run goes on where it stopped. */
  STOPPED,
  /** The run was stopped before it began. */
  NOT_RUN
}
