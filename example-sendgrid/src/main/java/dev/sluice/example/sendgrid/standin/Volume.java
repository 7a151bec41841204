package dev.sluice.example.sendgrid.standin;

/**
 * How many records each list has on day 1. Every later day adds to each list as many as its {@link
 * SuppressionList} says, whatever the volume.
 *
 * @param bounces number of bounces
 * @param blocks number of blocks
 * @param spamReports number of spam reports
 * @param invalidEmails number of invalid addresses
 * @param unsubscribes number of unsubscribed addresses
 */
public record Volume(
    int bounces, int blocks, int spamReports, int invalidEmails, int unsubscribes) {

  /** Checks that no number is negative. */
  public Volume {
    if (Math.min(Math.min(bounces, blocks), Math.min(spamReports, invalidEmails)) < 0
        || unsubscribes < 0) {
      throw new IllegalArgumentException("A volume has no negative number of records.");
    }
  }

  /** Returns the volume of the demo: 15,700 records in all. */
  public static Volume demo() {
    return new Volume(6_000, 4_000, 1_500, 1_200, 3_000);
  }

  /** Returns a volume for tests, in which one list fills its pages exactly. */
  public static Volume small() {
    return new Volume(1_200, 700, 300, 500, 900);
  }

  /** Returns the number of records of a list. */
  int of(SuppressionList list) {
    return switch (list) {
      case BOUNCES -> bounces;
      case BLOCKS -> blocks;
      case SPAM_REPORTS -> spamReports;
      case INVALID_EMAILS -> invalidEmails;
      case UNSUBSCRIBES -> unsubscribes;
    };
  }
}
