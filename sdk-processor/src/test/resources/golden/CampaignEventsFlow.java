// Generated from dev.sluice.example.brevo.CampaignEvents. Do not edit.
package dev.sluice.example.brevo;

import dev.sluice.client.Connections;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.exchange.Batch;
import dev.sluice.exchange.Exchange;
import dev.sluice.pipeline.Extraction;
import dev.sluice.pipeline.FlowDefinition;
import dev.sluice.pipeline.Slice;
import dev.sluice.schema.Schema;
import dev.sluice.spark.FetchFunction;
import dev.sluice.spark.FetchTask;
import dev.sluice.spark.RefineFunction;
import dev.sluice.spark.RefineTask;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.types.StructType;

/**
 * The flow {@code campaign-events}: from {@link CampaignEvents#extract} to the table {@code
 * campaign_events}.
 */
@Generated("dev.sluice.processor.SluiceProcessor")
public final class CampaignEventsFlow implements FlowDefinition<ApiEvent> {

  @Override
  public String name() {
    return "campaign-events";
  }

  @Override
  public List<ConnectorConfig> connectors() {
    return List.of(BrevoClient.CONFIG);
  }

  @Override
  public Schema schema() {
    return CampaignEventSchema.SCHEMA;
  }

  @Override
  public StructType rowType() {
    return CampaignEventSchema.spark();
  }

  @Override
  public Extraction<ApiEvent> extraction(Connections connections) {
    return Extraction.whole(
        () ->
            Slice.only(
                CampaignEvents.extract(new BrevoClient(connections.to(BrevoClient.CONFIG)))));
  }

  @Override
  public FetchFunction fetch(FetchTask task) {
    return new Fetch(task);
  }

  @Override
  public RefineFunction<ApiEvent, CampaignEvent> refine(RefineTask task) {
    return new Refine(task);
  }

  /** The row of an item, by the names of components. */
  static CampaignEvent map(ApiEvent item, Batch batch) {
    return new CampaignEvent(
        item.messageId(),
        item.email(),
        item.event(),
        item.date(),
        item.subject(),
        item.tag(),
        item.link(),
        item.templateId(),
        batch.ingestedAt());
  }

  /** Fetches pages of {@link CampaignEvents#extract} on an executor. */
  static final class Fetch extends FetchFunction {

    private static final long serialVersionUID = 1;

    Fetch(FetchTask task) {
      super(task);
    }
  }

  /** Turns fetched pages into rows by {@link #map} on an executor. */
  static final class Refine extends RefineFunction<ApiEvent, CampaignEvent> {

    private static final long serialVersionUID = 1;

    Refine(RefineTask task) {
      super(task, new ApiEventReader(), new CampaignEventRowWriter());
    }

    @Override
    protected void refine(
        ApiEvent item, Batch batch, Exchange exchange, Consumer<CampaignEvent> rows) {
      rows.accept(map(item, batch));
    }
  }
}
