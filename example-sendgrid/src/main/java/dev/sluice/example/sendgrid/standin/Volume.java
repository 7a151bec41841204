package dev.sluice.example.sendgrid.standin;

import java.util.stream.IntStream;

/**
 * How many records an account has on day 1. Every later day adds as many as the class of the
 * records says, whatever the volume.
 *
 * @param bounces number of bounces
 * @param blocks number of blocks
 * @param spamReports number of spam reports
 * @param invalidEmails number of invalid addresses
 * @param unsubscribes number of unsubscribed addresses
 * @param groups number of groups that one can unsubscribe from
 * @param lists number of contact lists
 * @param singleSends number of single sends
 * @param templates number of templates
 * @param contacts number of contacts
 */
public record Volume(
    int bounces,
    int blocks,
    int spamReports,
    int invalidEmails,
    int unsubscribes,
    int groups,
    int lists,
    int singleSends,
    int templates,
    int contacts) {

  /** Checks that no number is negative. */
  public Volume {
    IntStream numbers =
        IntStream.of(
            bounces,
            blocks,
            spamReports,
            invalidEmails,
            unsubscribes,
            groups,
            lists,
            singleSends,
            templates,
            contacts);
    if (numbers.anyMatch(number -> number < 0)) {
      throw new IllegalArgumentException("A volume has no negative number of records.");
    }
  }

  /** Returns the volume of the demo. */
  public static Volume demo() {
    return new Volume(6_000, 4_000, 1_500, 1_200, 3_000, 12, 140, 260, 450, 12_000);
  }

  /**
   * Returns a volume for tests: one list of addresses fills its pages exactly, and an export of all
   * contacts has two files.
   */
  public static Volume small() {
    return new Volume(1_200, 700, 300, 500, 900, 5, 25, 130, 210, 6_000);
  }

  /** Returns the number of records of a list of addresses. */
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
