package dev.sluice.annotations;

/** What a page without items means in a list that is followed from page to page. */
public enum EmptyPage {
  /** Nothing: a filter may have left none, and more may follow. */
  GOES_ON,

  /** The end, although the page tells of a next one. */
  ENDS
}
