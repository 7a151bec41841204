package dev.sluice.client;

import dev.sluice.contract.BodyReader;
import dev.sluice.contract.ItemVisitor;
import dev.sluice.contract.PageItems;
import dev.sluice.contract.Violation;
import dev.sluice.control.LoopGuard;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageRef;
import dev.sluice.control.PageStep;
import dev.sluice.error.ContractException;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Reads pages one after another, in the thread that asks for the items. */
final class PageIterator<T> implements Iterator<T> {

  private final Pages<T> pages;
  private final LoopGuard guard = new LoopGuard();
  private final Deque<T> items = new ArrayDeque<>();
  private long read;
  private @Nullable PageRef next = PageRef.FIRST;

  PageIterator(Pages<T> pages) {
    this.pages = pages;
  }

  @Override
  public boolean hasNext() {
    while (items.isEmpty() && next != null) {
      read(next);
    }
    return !items.isEmpty();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return items.remove();
  }

  private void read(PageRef page) {
    HttpRequest request = pages.request(page);
    HttpResponse response = Blocking.send(pages.connection(), request);
    Failures.throwUnlessSuccess(pages.connection().config(), request, response);
    try {
      PageFacts facts = pages.facts(request, response);
      guard.check(page, facts);
      pages.paging().pager().check(page, facts);
      read += facts.items();
      pages.paging().cap().check(read, pages.paging().pager().length(facts));
      if (facts.items() > 0) {
        PageItems.read(response.body(), pages.paging().items(), pages.reader(), new Collector());
      }
      next =
          pages.paging().pager().after(page, facts) instanceof PageStep.Next step
              ? step.page()
              : null;
    } catch (ContractException e) {
      throw Failures.contract(request, response, e);
    }
  }

  private final class Collector implements ItemVisitor<T> {
    @Override
    public void item(int index, T value) {
      items.add(value);
    }

    @Override
    public void violation(int index, List<Violation> violations, String json) {
      throw new ContractException("item " + index + ": " + BodyReader.describe(violations));
    }
  }
}
