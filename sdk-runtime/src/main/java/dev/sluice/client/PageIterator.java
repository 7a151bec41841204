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
import dev.sluice.http.Body;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
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
  // The page whose items are read while it is arriving, and how many of them were handed on.
  private @Nullable PageFetch arriving;
  private long handedOn;

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
        ask(Objects.requireNonNull(next));
      } else if (!open.advance(new Collector())) {
        close(open);
      }
    } catch (ContractException e) {
      fail(e);
    } catch (RuntimeException e) {
      release();
      throw e;
    }
  }

  private void ask(PageRef page) {
    PageFetch asked = PageFetch.of(pages, page);
    Optional<Body> body = asked.arriving();
    if (body.isPresent()) {
      arriving = asked;
      handedOn = 0;
      source = pages.items(body.get());
    } else {
      take(page, asked.reply(), false);
    }
  }

  /** Goes on from a page whose items have all been handed on. */
  private void close(ItemSource<T> open) {
    open.close();
    source = null;
    PageFetch whole = arriving;
    arriving = null;
    if (whole != null) {
      take(Objects.requireNonNull(next), whole.reply(), true);
    }
    release();
  }

  private void fail(ContractException problem) {
    PageFetch broken = arriving;
    arriving = null;
    if (broken != null && broken.isFailed()) {
      source = null;
      goOn(broken.reply());
      return;
    }
    if (broken != null) {
      throw broken.refused(problem);
    }
    PageReply last = Objects.requireNonNull(reply);
    RuntimeException told =
        Failures.contract(pages.connection().config(), last.request(), last.response(), problem);
    release();
    throw told;
  }

  /** Reads a reply that is not what had arrived of it, unless that has been handed on. */
  private void goOn(PageReply got) {
    Failures.throwUnlessSuccess(pages.connection().config(), got.request(), got.response());
    if (handedOn == 0) {
      take(Objects.requireNonNull(next), got, false);
      return;
    }
    got.response().body().release();
    HttpResponse changed =
        HttpResponse.failed(
                NetworkError.Kind.BROKEN,
                "the reply broke off, and was another one when it was asked for again; "
                    + handedOn
                    + " items of the first had been handed on by then")
            .withAttempts(got.response().attempts());
    Failures.throwUnlessSuccess(pages.connection().config(), got.request(), changed);
  }

  /** Gives back what the last reply takes on disk. */
  private void release() {
    if (reply != null) {
      reply.response().body().release();
    }
  }

  private void take(PageRef page, PageReply got, boolean isRead) {
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
    if (facts.items() > 0 && !isRead) {
      source = pages.items(got.response().body());
    } else {
      release();
    }
  }

  private final class Collector implements ItemVisitor<T> {
    @Override
    public void item(int index, T value) {
      items.add(value);
      handedOn++;
    }

    @Override
    public void violation(int index, List<Violation> violations, String json) {
      throw new ContractException("item " + index + ": " + BodyReader.describe(violations));
    }
  }
}
