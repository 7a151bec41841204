package dev.sluice.control;

import dev.sluice.http.HttpRequest;

/** A list that comes as a whole, whatever its reply says of further pages. */
public record SinglePager() implements Pager {

  @Override
  public HttpRequest request(HttpRequest operation, PageRef page) {
    return operation;
  }

  @Override
  public PageStep after(PageRef page, PageFacts facts) {
    return new PageStep.End();
  }

  @Override
  public long pageCount(PageFacts facts) {
    return 1;
  }

  /** More than any reply has. */
  @Override
  public int pageSize() {
    return Integer.MAX_VALUE;
  }
}
