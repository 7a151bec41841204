package dev.sluice.example.brevo.standin;

/** All generated records of the account as they are on one day. */
record Account(CampaignData campaigns, ContactData contacts, EventData events) {
  /** Returns the account of a volume on a day. */
  static Account of(Volume volume, int day) {
    return new Account(
        new CampaignData(volume.campaigns(), day),
        new ContactData(volume.contacts(), day),
        new EventData(volume.events(), day));
  }
}
