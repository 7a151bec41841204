package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.client.Connections;
import dev.sluice.exchange.Batch;
import dev.sluice.pipeline.PipelineDefinition;
import dev.sluice.pipeline.PushDefinition;
import dev.sluice.spark.BodyFiles;
import dev.sluice.spark.PushBounds;
import dev.sluice.spark.PushRefineTask;
import dev.sluice.spark.PushTask;
import dev.sluice.spark.ReceiptFunction;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compiles flows that send rows, loads them and uses their definitions. */
class PushFunctionalTest {

  private static Loaded loaded;

  @BeforeAll
  static void compile() {
    loaded =
        Loaded.compile(
            Sources.file(
                "Api",
                """
                @Connector(name = "api", baseUrl = "https://api.example.com")
                interface Api {
                  @Post("/things") Call<Reply> create(@Body NewThing thing);
                  @Put("/things") Call<List<Reply>> upsert(@Body List<NewThing> things);
                  @Put("/log") Call<Void> log(@Body String text);
                  @Put("/text") Call<String> text(@Body String text);
                }

                @ReadContract record Reply(long id) {}
                record NewThing(String name) {}
                @WriteContract(table = "things") record Thing(@Key long id, String name) {}
                @WriteContract(table = "sent_things") record SentThing(@Key long id) {}
                @WriteContract(table = "many_things") record ManyThings(@Key long id) {}

                @Flow final class ThingSync {
                  @Push static Call<Reply> push(Thing thing, Api api) {
                    return api.create(new NewThing(thing.name()));
                  }
                  @Transform static SentThing transform(
                      Thing thing, Exchange exchange, @Nullable Reply reply) {
                    return new SentThing(reply == null ? 0 : reply.id());
                  }
                }

                @Flow final class ThingUpsert {
                  @Push(rows = 500, bytes = "2KB")
                  static Call<List<Reply>> push(Api api, List<Thing> things) {
                    return api.upsert(things.stream().map(t -> new NewThing(t.name())).toList());
                  }
                  @Transform static ManyThings transform(
                      Thing thing, List<Reply> replies, Batch batch) {
                    return new ManyThings(replies.size());
                  }
                }

                @Flow final class ThingLog {
                  @Push(rows = 10) static Call<Void> push(Api api, List<Thing> things) {
                    return api.log("" + things.size());
                  }
                }

                @Pipeline(name = "all", flows = {ThingSync.class, ThingUpsert.class, ThingLog.class})
                interface All {}
                """));
  }

  @Test
  void definition_oneRow_namesTablesAndConnectors() {
    PushDefinition flow = flow(0);

    assertThat(flow.name()).isEqualTo("thing-sync");
    assertThat(flow.connectors()).extracting(config -> config.name()).containsExactly("api");
    assertThat(flow.source().table()).isEqualTo("things");
    assertThat(flow.sourceType().fieldNames()).containsExactly("id", "name");
    assertThat(flow.schema().table()).isEqualTo("sent_things");
    assertThat(flow.bounds()).isEqualTo(PushBounds.ONE_ROW);
    assertThat(flow.push(task(flow))).isNotNull();
  }

  @Test
  void definition_manyRows_tellsTheBounds() {
    assertThat(flow(1).bounds()).isEqualTo(new PushBounds(500, 2_000));
    assertThat(flow(2).bounds()).isEqualTo(new PushBounds(10, Long.MAX_VALUE));
  }

  @Test
  void definition_withoutTransform_writesReceipts() {
    PushDefinition flow = flow(2);
    Batch batch = new Batch("b", "p", flow.name(), "things", Instant.EPOCH);

    assertThat(flow.schema()).isEqualTo(ReceiptFunction.schema("thing_log"));
    assertThat(flow.refine(new PushRefineTask(batch, 3))).isInstanceOf(ReceiptFunction.class);
  }

  private static PushTask task(PushDefinition flow) {
    return new PushTask("b", 0, Connections.declared(), flow.bounds(), 4, new BodyFiles("unused"));
  }

  private static PushDefinition flow(int index) {
    PipelineDefinition definition =
        (PipelineDefinition) loaded.invokeStatic("shop.AllPipeline", "definition");
    return (PushDefinition) List.copyOf(definition.flows()).get(index);
  }
}
