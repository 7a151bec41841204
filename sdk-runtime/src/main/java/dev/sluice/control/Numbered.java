package dev.sluice.control;

/** What pages that are found by their number have in common. */
final class Numbered {

  private Numbered() {}

  static PageStep after(PageRef page, PageFacts facts, int pageSize, StopRule stop) {
    return hasEnded(page, facts, pageSize, stop)
        ? new PageStep.End()
        : new PageStep.Next(new PageRef(page.number() + 1, ""));
  }

  static long pageCount(PageFacts facts, int pageSize, StopRule stop) {
    if (facts.total() == PageFacts.UNKNOWN) {
      return PageFacts.UNKNOWN;
    }
    return switch (stop) {
      case TOTAL -> (facts.total() + pageSize - 1) / pageSize;
      case TOTAL_PAGES -> facts.total();
      case EMPTY_PAGE, SHORT_PAGE, FLAG -> PageFacts.UNKNOWN;
    };
  }

  private static boolean hasEnded(PageRef page, PageFacts facts, int pageSize, StopRule stop) {
    if (facts.more() == PageFacts.More.NO) {
      return true;
    }
    if (facts.items() == 0 && !(stop == StopRule.FLAG && facts.more() == PageFacts.More.YES)) {
      return true;
    }
    long asked = (page.number() + 1) * pageSize;
    return switch (stop) {
      case TOTAL -> facts.total() != PageFacts.UNKNOWN && asked >= facts.total();
      case TOTAL_PAGES -> facts.total() != PageFacts.UNKNOWN && page.number() + 1 >= facts.total();
      case SHORT_PAGE -> facts.items() < pageSize;
      case EMPTY_PAGE, FLAG -> false;
    };
  }
}
