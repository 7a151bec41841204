package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.client.Pages;
import dev.sluice.example.sendgrid.api.ApiSuppressionGroup;
import dev.sluice.example.sendgrid.api.SendGrid;

/** The groups that one can unsubscribe from, which come all at once. */
@Flow(into = SuppressionGroup.class)
public final class SuppressionGroups {

  private SuppressionGroups() {}

  @Extract
  static Pages<ApiSuppressionGroup> extract(SendGrid sendGrid) {
    return sendGrid.suppressionGroups();
  }
}
