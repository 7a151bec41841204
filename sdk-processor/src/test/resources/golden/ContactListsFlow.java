// Generated from dev.sluice.example.brevo.ContactLists. Do not edit.
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.types.StructType;

/**
 * The flow {@code contact-lists}: from {@link ContactLists#extract} to the table {@code
 * contact_lists}.
 */
@Generated("dev.sluice.processor.SluiceProcessor")
public final class ContactListsFlow implements FlowDefinition<ApiContact> {

  @Override
  public String name() {
    return "contact-lists";
  }

  @Override
  public List<ConnectorConfig> connectors() {
    return List.of(BrevoClient.CONFIG);
  }

  @Override
  public Schema schema() {
    return ContactListSchema.SCHEMA;
  }

  @Override
  public StructType rowType() {
    return ContactListSchema.spark();
  }

  @Override
  public Extraction<ApiContact> extraction(Connections connections) {
    return Extraction.since(
        "modifiedAt",
        Duration.ofHours(1),
        since ->
            Slice.only(
                ContactLists.extract(new BrevoClient(connections.to(BrevoClient.CONFIG)), since)));
  }

  @Override
  public FetchFunction fetch(FetchTask task) {
    return new Fetch(task);
  }

  @Override
  public RefineFunction<ApiContact, ContactList> refine(RefineTask task) {
    return new Refine(task);
  }

  /** Fetches pages of {@link ContactLists#extract} on an executor. */
  static final class Fetch extends FetchFunction {

    private static final long serialVersionUID = 1;

    Fetch(FetchTask task) {
      super(task);
    }
  }

  /** Turns fetched pages into rows by {@link ContactLists#transform} on an executor. */
  static final class Refine extends RefineFunction<ApiContact, ContactList> {

    private static final long serialVersionUID = 1;

    Refine(RefineTask task) {
      super(task, new ApiContactReader(), new ContactListRowWriter());
    }

    @Override
    protected void refine(
        ApiContact item, Batch batch, Exchange exchange, Consumer<ContactList> rows) {
      ContactLists.transform(item).forEachOrdered(rows);
    }

    @Override
    protected Object[] parent(ApiContact item) {
      return new Object[] {item.id()};
    }

    @Override
    protected Instant cursor(ApiContact item) {
      return item.modifiedAt();
    }
  }
}
