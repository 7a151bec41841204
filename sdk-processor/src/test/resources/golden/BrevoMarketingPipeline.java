// Generated from dev.sluice.example.brevo.BrevoMarketing. Do not edit.
package dev.sluice.example.brevo;

import dev.sluice.pipeline.PipelineDefinition;
import dev.sluice.pipeline.PipelineMain;
import javax.annotation.processing.Generated;

/** The program of the pipeline {@code brevo-marketing}, declared by {@link BrevoMarketing}. */
@Generated("dev.sluice.processor.SluiceProcessor")
public final class BrevoMarketingPipeline {

  private BrevoMarketingPipeline() {}

  /** The flows of the pipeline, in the order they are declared. */
  public static PipelineDefinition definition() {
    return PipelineDefinition.of(
        "brevo-marketing",
        "E-mail campaigns, contacts and events from Brevo, as tables.",
        new CampaignsFlow(),
        new ContactsFlow(),
        new CampaignEventsFlow());
  }

  /** Runs the pipeline; {@code --help} tells the options. */
  public static void main(String[] args) {
    PipelineMain.main(definition(), args);
  }
}
