package dev.sluice.client;

import dev.sluice.contract.BodyReader;
import dev.sluice.contract.ItemSource;
import dev.sluice.contract.ItemVisitor;
import dev.sluice.contract.Violation;
import dev.sluice.control.LoopGuard;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageRef;
import dev.sluice.control.PageStep;
import dev.sluice.error.ContractException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads pages one after another, in the thread that asks for the items. */
final class PageIterator<T> implements Iterator<T> {

  private final Pages<T> pages;
  private final LoopGuard guard = new LoopGuard();
  private final Deque<T> items = new ArrayDeque<>();
  private long read;
  private @Nullable PageRef next = PageRef.FIRST;
  private @Nullable PageReply reply;
  private @Nullable ItemSource<T> source;

  PageIterator(Pages<T> pages) {
    this.pages = pages;
  }

  @Override
  public boolean hasNext() {
    while (items.isEmpty() && (source != null || next != null)) {
      advance();
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

  private void advance() {
    ItemSource<T> open = source;
    try {
      if (open == null) {
        read(Objects.requireNonNull(next));
      } else if (!open.advance(new Collector())) {
        open.close();
        source = null;
        release();
      }
    } catch (ContractException e) {
      PageReply last = Objects.requireNonNull(reply);
      RuntimeException told = Failures.contract(last.request(), last.response(), e);
      release();
      throw told;
    } catch (RuntimeException e) {
      release();
      throw e;
    }
  }

  /** Gives back what the last reply takes on disk. */
  private void release() {
    if (reply != null) {
      reply.response().body().release();
    }
  }

  private void read(PageRef page) {
    PageReply got = Blocking.send(pages, page);
    reply = got;
    PageFacts facts = pages.facts(page, got);
    guard.check(page, facts);
    pages.paging().pager().check(page, facts);
    read += facts.items();
    pages.paging().cap().check(read, pages.paging().pager().length(facts));
    next =
        pages.paging().pager().after(page, facts) instanceof PageStep.Next step
            ? step.page()
            : null;
    if (facts.items() > 0) {
      source = pages.items(got.response().body());
    } else {
      release();
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
