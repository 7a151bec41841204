package dev.sluice.example.brevo;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Pages;
import dev.sluice.exchange.Batch;

/** What happened to the e-mails that were sent. */
@Flow
public final class CampaignEvents {

  private CampaignEvents() {}

  @Extract
  static Pages<ApiEvent> extract(Brevo brevo) {
    return brevo.events();
  }

  @Transform
  static CampaignEvent transform(ApiEvent event, Batch batch) {
    return new CampaignEvent(
        event.messageId(),
        event.email(),
        event.event(),
        event.date(),
        event.subject(),
        event.tag(),
        event.link(),
        event.templateId(),
        batch.ingestedAt());
  }
}
