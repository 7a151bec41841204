package dev.sluice.control;

import java.io.Serializable;
import java.util.List;

/**
 * When a list that is followed from page to page has ended: always with a page that tells nothing
 * of a next one, or whose flag says so; never with a short one.
 *
 * <pre>{@code
 * CursorStop.BLANK
 * new CursorStop(List.of("null", "-1"), CursorStop.EmptyPage.ENDS)
 * }</pre>
 *
 * @param blanks texts that count as blank, besides the empty one
 * @param emptyPage what a page without items means
 */
public record CursorStop(List<String> blanks, EmptyPage emptyPage) implements Serializable {

  /** What a page without items means. */
  public enum EmptyPage {
    /** Nothing: a filter may have left none, and more may follow. */
    GOES_ON,
    /** The end, although it may tell of a next page. */
    ENDS
  }

  /** Ends with a blank next value only. */
  public static final CursorStop BLANK = new CursorStop(List.of(), EmptyPage.GOES_ON);

  public CursorStop {
    blanks = List.copyOf(blanks);
  }

  PageStep after(PageRef page, PageFacts facts) {
    boolean ended =
        facts.more() == PageFacts.More.NO
            || facts.next().isBlank()
            || blanks.contains(facts.next())
            || (facts.items() == 0 && emptyPage == EmptyPage.ENDS);
    return ended
        ? new PageStep.End()
        : new PageStep.Next(new PageRef(page.number() + 1, facts.next()));
  }
}
