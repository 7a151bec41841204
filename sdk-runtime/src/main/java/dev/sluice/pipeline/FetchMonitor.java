package dev.sluice.pipeline;

import dev.sluice.spark.PageArrivals;
import dev.sluice.spark.PageArrived;

/**
 * Tells how far a fetch is: what the exchange log says, and the pages that have arrived since.
 * Called from the flow's thread and from Spark's.
 */
final class FetchMonitor implements AutoCloseable {

  private final String flow;
  private final String batchId;
  private final PipelineListener listener;
  private final PageArrivals.Subscription subscription;
  private long pages;
  private long items;
  private long total = -1;

  FetchMonitor(String flow, String batchId, PipelineListener listener) {
    this.flow = flow;
    this.batchId = batchId;
    this.listener = listener;
    this.subscription = PageArrivals.listen(this::arrived);
  }

  /** Takes the log's word in place of what was heard. */
  synchronized void logged(ExchangeLog log) {
    pages = log.pages().size();
    items = log.items();
    total = log.total();
    tell();
  }

  private synchronized void arrived(PageArrived page) {
    if (page.batchId().equals(batchId)) {
      pages++;
      items += page.items();
      total = Math.max(total, page.total());
      tell();
    }
  }

  private void tell() {
    listener.on(new PipelineEvent.Fetched(flow, pages, items, total));
  }

  @Override
  public void close() {
    subscription.close();
  }
}
