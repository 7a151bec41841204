package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Pages;
import dev.sluice.example.sendgrid.api.ApiSuppressionGroup;
import dev.sluice.example.sendgrid.api.SendGrid;
import dev.sluice.exchange.Batch;

/** The groups that one can unsubscribe from, which come all at once. */
@Flow
public final class SuppressionGroups {

  private SuppressionGroups() {}

  @Extract
  static Pages<ApiSuppressionGroup> extract(SendGrid sendGrid) {
    return sendGrid.suppressionGroups();
  }

  @Transform
  static SuppressionGroup transform(ApiSuppressionGroup group, Batch batch) {
    return new SuppressionGroup(
        group.id(),
        group.name(),
        group.description(),
        group.isDefault(),
        group.unsubscribes(),
        batch.ingestedAt());
  }
}
