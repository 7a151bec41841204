package dev.sluice.example.brevo.standin;

/**
 * How many records of each kind exist on day 1.
 *
 * <p>Every later day adds {@value #CAMPAIGNS_PER_DAY} campaigns, {@value #CONTACTS_PER_DAY}
 * contacts and {@value #EVENTS_PER_DAY} events, and modifies {@value #MODIFIED_CONTACTS_PER_DAY}
 * older contacts (all of them, if there are fewer), whatever the volume.
 *
 * @param campaigns number of e-mail campaigns
 * @param contacts number of contacts
 * @param events number of transactional events
 */
public record Volume(int campaigns, int contacts, int events) {
  /** Campaigns that each day after the first adds. */
  public static final int CAMPAIGNS_PER_DAY = 12;

  /** Contacts that each day after the first adds. */
  public static final int CONTACTS_PER_DAY = 40;

  /** Older contacts that each day after the first modifies. */
  public static final int MODIFIED_CONTACTS_PER_DAY = 160;

  /** Events that each day after the first adds. */
  public static final int EVENTS_PER_DAY = 90;

  /** Checks that no number is negative. */
  public Volume {
    if (campaigns < 0 || contacts < 0 || events < 0) {
      throw new IllegalArgumentException("A volume has no negative number of records.");
    }
  }

  /** Returns the volume of the demo: 2,400 campaigns, 50,000 contacts and 20,000 events. */
  public static Volume demo() {
    return new Volume(2_400, 50_000, 20_000);
  }

  /** Returns a volume for tests: 240 campaigns, 2,000 contacts and 800 events. */
  public static Volume small() {
    return new Volume(240, 2_000, 800);
  }
}
