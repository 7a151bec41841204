package dev.sluice.example.brevo;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.client.Pages;

/** What happened to the e-mails that were sent. */
@Flow(into = CampaignEvent.class)
public final class CampaignEvents {

  private CampaignEvents() {}

  @Extract
  static Pages<ApiEvent> extract(Brevo brevo) {
    return brevo.events();
  }
}
