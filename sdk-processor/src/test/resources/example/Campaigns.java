package dev.sluice.example.brevo;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Pages;
import dev.sluice.exchange.Batch;
import java.util.Locale;

/** E-mail campaigns, read whole each time: the API cannot filter them by modification. */
@Flow
public final class Campaigns {

  private Campaigns() {}

  @Extract
  static Pages<ApiCampaign> extract(Brevo brevo) {
    return brevo.emailCampaigns(null);
  }

  @Transform
  static Campaign transform(ApiCampaign campaign, Batch batch) {
    return new Campaign(
        campaign.id(),
        campaign.name(),
        campaign.type(),
        campaign.status().name().toLowerCase(Locale.ROOT),
        campaign.subject(),
        campaign.sender().email(),
        campaign.recipients().lists().size(),
        campaign.sentDate(),
        campaign.createdAt(),
        campaign.modifiedAt(),
        batch.ingestedAt());
  }
}
