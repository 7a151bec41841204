package dev.sluice.pipeline;

import dev.sluice.spark.PageArrivals;
import dev.sluice.spark.PageArrived;

/** Tells how many rows a run has sent, as the replies arrive. Called from Spark's threads. */
final class PushMonitor implements AutoCloseable {

  private final String flow;
  private final String batchId;
  private final PipelineListener listener;
  private final PageArrivals.Subscription subscription;
  private long total;
  private long rows;

  PushMonitor(String flow, String batchId, PipelineListener listener) {
    this.flow = flow;
    this.batchId = batchId;
    this.listener = listener;
    this.subscription = PageArrivals.listen(this::arrived);
  }

  /** Tells that the run begins to send, that many rows. */
  synchronized void begin(long count) {
    total = count;
    tell();
  }

  private synchronized void arrived(PageArrived reply) {
    if (reply.batchId().equals(batchId)) {
      rows += reply.items();
      tell();
    }
  }

  private void tell() {
    listener.on(new PipelineEvent.Pushed(flow, rows, total));
  }

  @Override
  public void close() {
    subscription.close();
  }
}
