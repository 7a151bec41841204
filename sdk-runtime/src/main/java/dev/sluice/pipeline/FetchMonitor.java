package dev.sluice.pipeline;

import dev.sluice.spark.PageArrivals;
import dev.sluice.spark.PageArrived;
import java.util.HashMap;
import java.util.Map;

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
  private Map<String, Long> totals = new HashMap<>();
  private int slices = 1;

  FetchMonitor(String flow, String batchId, PipelineListener listener) {
    this.flow = flow;
    this.batchId = batchId;
    this.listener = listener;
    this.subscription = PageArrivals.listen(this::arrived);
  }

  /** Takes the log's word in place of what was heard. */
  synchronized void logged(ExchangeLog log, int slicesInAll) {
    slices = slicesInAll;
    pages = log.pages();
    items = log.items();
    totals = log.totals();
    tell();
  }

  private synchronized void arrived(PageArrived page) {
    if (page.batchId().equals(batchId)) {
      pages++;
      items += page.items();
      totals.merge(page.slice(), page.total(), Math::max);
      tell();
    }
  }

  private void tell() {
    listener.on(new PipelineEvent.Fetched(flow, pages, items, total()));
  }

  /** How many items there are in all, once every slice has told it. */
  private long total() {
    boolean told = totals.size() >= slices && totals.values().stream().allMatch(each -> each >= 0);
    return told ? totals.values().stream().mapToLong(each -> each).sum() : -1;
  }

  @Override
  public void close() {
    subscription.close();
  }
}
