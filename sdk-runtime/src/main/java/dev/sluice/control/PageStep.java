package dev.sluice.control;

/** What follows a page: another one, or the end. */
public sealed interface PageStep {

  /** That page follows. */
  record Next(PageRef page) implements PageStep {}

  /** The list has ended. */
  record End() implements PageStep {}
}
