package dev.sluice.example.brevo.standin;

import dev.sluice.example.standin.Router;
import java.util.Map;

/** All generated records of the account as they are on one day. */
record Account(CampaignData campaigns, ContactData contacts, EventData events) {
  /** Returns the account of a volume on a day. */
  static Account of(Volume volume, int day) {
    return new Account(
        new CampaignData(volume.campaigns(), day),
        new ContactData(volume.contacts(), day),
        new EventData(volume.events(), day));
  }

  /** Returns the operations over these records. */
  Router router(ContactCreation creation) {
    CampaignsResource listedCampaigns = new CampaignsResource(campaigns);
    ContactsResource listedContacts = new ContactsResource(contacts);
    EventsResource listedEvents = new EventsResource(events);
    return new Router(
        Map.of(
            "/emailCampaigns",
            Map.of("GET", request -> listedCampaigns.list(request.query())),
            "/contacts",
            Map.of(
                "GET",
                request -> listedContacts.list(request.query()),
                "POST",
                request -> creation.create(request.body(), contacts)),
            "/smtp/statistics/events",
            Map.of("GET", request -> listedEvents.list(request.query()))));
  }
}
