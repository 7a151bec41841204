// Generated from dev.sluice.example.brevo.SubscriberSync. Do not edit.
package dev.sluice.example.brevo;

import dev.sluice.client.Call;
import dev.sluice.client.Connections;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.contract.BodyDecoder;
import dev.sluice.exchange.Batch;
import dev.sluice.exchange.Exchange;
import dev.sluice.pipeline.PushDefinition;
import dev.sluice.schema.Schema;
import dev.sluice.spark.PushFunction;
import dev.sluice.spark.PushRefineFunction;
import dev.sluice.spark.PushRefineTask;
import dev.sluice.spark.PushTask;
import dev.sluice.spark.ReplyRefineFunction;
import java.util.List;
import javax.annotation.processing.Generated;
import org.apache.spark.sql.types.StructType;

/**
 * The flow {@code subscriber-sync}: sends the table {@code subscribers} by {@link
 * SubscriberSync#push}.
 */
@Generated("dev.sluice.processor.SluiceProcessor")
public final class SubscriberSyncFlow implements PushDefinition {

  @Override
  public String name() {
    return "subscriber-sync";
  }

  @Override
  public List<ConnectorConfig> connectors() {
    return List.of(BrevoClient.CONFIG);
  }

  @Override
  public Schema source() {
    return SubscriberSchema.SCHEMA;
  }

  @Override
  public StructType sourceType() {
    return SubscriberSchema.spark();
  }

  @Override
  public PushFunction<?> push(PushTask task) {
    return new Push(task);
  }

  @Override
  public Schema schema() {
    return SyncedSubscriberSchema.SCHEMA;
  }

  @Override
  public StructType rowType() {
    return SyncedSubscriberSchema.spark();
  }

  @Override
  public PushRefineFunction refine(PushRefineTask task) {
    return new Refine(task);
  }

  /** Sends rows by {@link SubscriberSync#push} on an executor. */
  static final class Push extends PushFunction<Subscriber> {

    private static final long serialVersionUID = 1;

    Push(PushTask task) {
      super(task, new SubscriberRowReader());
    }

    @Override
    protected Call<?> push(Connections connections, List<Subscriber> rows) {
      return SubscriberSync.push(new BrevoClient(connections.to(BrevoClient.CONFIG)), rows.get(0));
    }
  }

  /**
   * Turns sent rows and the replies into rows by {@link SubscriberSync#transform} on an executor.
   */
  static final class Refine
      extends ReplyRefineFunction<Subscriber, CreatedContact, SyncedSubscriber> {

    private static final long serialVersionUID = 1;

    Refine(PushRefineTask task) {
      super(
          task,
          new SubscriberRowReader(),
          BodyDecoder.json(new CreatedContactReader()),
          new SyncedSubscriberRowWriter());
    }

    @Override
    protected SyncedSubscriber transform(
        Subscriber row, CreatedContact reply, Batch batch, Exchange exchange) {
      return SubscriberSync.transform(row, reply, batch);
    }
  }
}
