package dev.sluice.pipeline;

/** What happens during a run, as it happens. */
public sealed interface PipelineEvent {

  /** The flow it happens to. */
  String flow();

  /** A flow has begun. */
  record Started(String flow) implements PipelineEvent {}

  /**
   * Pages have arrived.
   *
   * @param flow the flow
   * @param pages so far
   * @param items so far
   * @param total how many items there are in all; -1 where the API does not tell
   */
  record Fetched(String flow, long pages, long items, long total) implements PipelineEvent {}

  /**
   * Rows have been sent.
   *
   * @param flow the flow
   * @param rows so far
   * @param total how many the run sends in all
   */
  record Pushed(String flow, long rows, long total) implements PipelineEvent {}

  /** All pages are in the exchange log, and are being turned into rows. */
  record Refining(String flow, long items) implements PipelineEvent {}

  /** A flow has ended. */
  record Ended(String flow, FlowReport report) implements PipelineEvent {}
}
