package dev.sluice.example.sendgrid.standin;

/** The lists of addresses that get no e-mail. */
public enum SuppressionList {
  /** {@code GET /suppression/bounces}. */
  BOUNCES("/suppression/bounces", 35),
  /** {@code GET /suppression/blocks}. */
  BLOCKS("/suppression/blocks", 25),
  /** {@code GET /suppression/spam_reports}. */
  SPAM_REPORTS("/suppression/spam_reports", 8),
  /** {@code GET /suppression/invalid_emails}. */
  INVALID_EMAILS("/suppression/invalid_emails", 6),
  /** {@code GET /suppression/unsubscribes}. */
  UNSUBSCRIBES("/suppression/unsubscribes", 30);

  private final String path;
  private final int perDay;

  SuppressionList(String path, int perDay) {
    this.path = path;
    this.perDay = perDay;
  }

  /** Returns the path below the base URL. */
  public String path() {
    return path;
  }

  /** Returns how many records each day after the first adds. */
  public int perDay() {
    return perDay;
  }
}
