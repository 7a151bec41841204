package dev.sluice.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.client.Connections;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.schema.Schema;
import dev.sluice.spark.FetchFunction;
import dev.sluice.spark.FetchTask;
import dev.sluice.spark.PushFunction;
import dev.sluice.spark.PushTask;
import dev.sluice.spark.RefineFunction;
import dev.sluice.spark.RefineTask;
import dev.sluice.spark.RowInput;
import java.util.List;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlowOrderTest {

  private static final PipelineFlow CONTACTS = new Reading("contacts", "contacts", null);
  private static final PipelineFlow EVENTS = new Reading("events", "events", null);
  private static final PipelineFlow NOTES = new Reading("notes", "notes", "contacts");
  private static final PipelineFlow SYNC = new Sending("sync", "contacts", "synced");
  private static final PipelineFlow REPORT = new Sending("report", "synced", "reported");

  @Test
  void sorted_sendingFlows_standBehindThoseThatWriteTheirTables() {
    FlowOrder order = new FlowOrder(List.of(REPORT, SYNC, EVENTS, CONTACTS));

    assertThat(order.sorted()).containsExactly(EVENTS, CONTACTS, SYNC, REPORT);
    assertThat(order.before(SYNC)).contains(CONTACTS);
    assertThat(order.before(EVENTS)).isEmpty();
  }

  @Test
  void sorted_flowsThatReadForRows_standBehindThoseThatWriteThem() {
    FlowOrder order = new FlowOrder(List.of(NOTES, EVENTS, CONTACTS));

    assertThat(order.sorted()).containsExactly(EVENTS, CONTACTS, NOTES);
    assertThat(order.before(NOTES)).contains(CONTACTS);
  }

  @Test
  void before_writingFlowNotRun_isEmpty() {
    assertThat(new FlowOrder(List.of(SYNC, EVENTS)).before(SYNC)).isEmpty();
  }

  @Test
  void sorted_flowsThatWaitForEachOther_areAllThere() {
    PipelineFlow there = new Sending("there", "a", "b");
    PipelineFlow back = new Sending("back", "b", "a");

    assertThat(new FlowOrder(List.of(there, back, EVENTS)).sorted())
        .containsExactly(EVENTS, there, back);
  }

  /** A flow that is only asked for its tables. */
  private record Reading(String name, String table, @Nullable String rowsOf)
      implements FlowDefinition<String> {

    @Override
    public List<ConnectorConfig> connectors() {
      return List.of();
    }

    @Override
    public Schema schema() {
      return Schema.of(table, "");
    }

    @Override
    public StructType rowType() {
      return new StructType();
    }

    @Override
    public Extraction<String> extraction(Connections connections) {
      return rowsOf == null
          ? Extraction.whole(List::of)
          : Extraction.forEach(
              Schema.of(rowsOf, ""),
              RowInput::toString,
              row -> {
                throw new UnsupportedOperationException();
              });
    }

    @Override
    public FetchFunction fetch(FetchTask task) {
      throw new UnsupportedOperationException();
    }

    @Override
    public RefineFunction<String, ?> refine(RefineTask task) {
      throw new UnsupportedOperationException();
    }
  }

  /** A flow that is only asked for its tables. */
  private record Sending(String name, String from, String table) implements PushDefinition {

    @Override
    public List<ConnectorConfig> connectors() {
      return List.of();
    }

    @Override
    public Schema source() {
      return Schema.of(from, "");
    }

    @Override
    public StructType sourceType() {
      return new StructType();
    }

    @Override
    public Schema schema() {
      return Schema.of(table, "");
    }

    @Override
    public PushFunction<?> push(PushTask task) {
      throw new UnsupportedOperationException();
    }
  }
}
