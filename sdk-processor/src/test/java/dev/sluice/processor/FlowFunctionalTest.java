package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sluice.client.Connections;
import dev.sluice.contract.RowChecks;
import dev.sluice.contract.RowWriter;
import dev.sluice.pipeline.Cursor;
import dev.sluice.pipeline.Extraction;
import dev.sluice.pipeline.FlowDefinition;
import dev.sluice.pipeline.PipelineDefinition;
import dev.sluice.pipeline.ViolationAction;
import dev.sluice.pipeline.ViolationPolicy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.tools.JavaFileObject;
import org.apache.avro.Schema;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compiles a pipeline, loads it and uses its definition, schemas and row writer. */
class FlowFunctionalTest {

  private static final JavaFileObject API =
      Sources.file(
          "Api",
          """
          @Connector(
              name = "api",
              baseUrl = "https://api.example.com",
              middleware = {Trace.class, Trace.class})
          interface Api {
            @Get("/things")
            @OffsetPages(items = "", pageSize = 50, stop = StopRule.EMPTY_PAGE)
            Pages<ApiThing> things(@Query("since") @Nullable Instant since);
          }

          @ReadContract record ApiThing(long id, Instant at) {}

          /**
           * A "thing" of C:\\dir.
           *
           * @param id it's "it"
           */
          @WriteContract(table = "things") record Thing(
              @Key long id, int number, double weight, boolean mark, @NotBlank String name,
              Instant at, LocalDate day, BigDecimal price, Optional<String> note,
              @Nullable Integer count) {}

          @Flow(
              onViolation = ViolationAction.SKIP, maxViolations = 7, maxViolationShare = 0.25)
          final class BigThings {
            @Extract static Pages<ApiThing> extract(
                @Since(field = "at", lookback = "PT90M") @Nullable Instant since, Api api) {
              return api.things(since);
            }

            @Transform static Thing transform(ApiThing thing, Exchange exchange, Batch batch) {
              return null;
            }
          }

          /** All things, each night. */
          @Pipeline(name = "nightly", flows = BigThings.class) interface Nightly {}
          """);

  private static final JavaFileObject TRACE =
      Sources.file(
          "Trace",
          """
          public final class Trace implements dev.sluice.middleware.Middleware {
            @Override
            public CompletionStage<HttpResponse> handle(
                HttpRequest request, dev.sluice.middleware.Next next) {
              return next.send(request);
            }
          }
          """);

  private static Loaded loaded;

  @BeforeAll
  static void compile() {
    loaded = Loaded.compile(API, TRACE);
  }

  @Test
  void definition_pipeline_namesItsFlows() {
    PipelineDefinition definition =
        (PipelineDefinition) loaded.invokeStatic("shop.NightlyPipeline", "definition");

    assertThat(definition.name()).isEqualTo("nightly");
    assertThat(definition.description()).isEqualTo("All things, each night.");
    FlowDefinition<?> flow = (FlowDefinition<?>) definition.flows().get(0);
    assertThat(flow.name()).isEqualTo("big-things");
    assertThat(flow.violations())
        .isEqualTo(ViolationPolicy.of(ViolationAction.SKIP).withMost(7).withMostShare(0.25));
    assertThat(flow.connectors()).extracting(config -> config.name()).containsExactly("api");
    Extraction.Since<?> since = (Extraction.Since<?>) flow.extraction(Connections.declared());
    assertThat(since.cursor()).isEqualTo(new Cursor("at", Duration.ofMinutes(90)));
    assertThat(since.lists().apply(Instant.EPOCH))
        .extracting(slice -> slice.key() + slice.pages().request().url())
        .containsExactly("https://api.example.com/things?since=1970-01-01T00%3A00%3A00Z");
  }

  @Test
  void schemas_allColumnTypes_agree() throws Exception {
    Schema avro = new Schema.Parser().parse(text("AVRO"));
    JsonNode bigQuery = new ObjectMapper().readTree(text("BIGQUERY"));
    StructType spark = (StructType) loaded.invokeStatic("shop.ThingSchema", "spark");
    dev.sluice.schema.Schema schema =
        (dev.sluice.schema.Schema) loaded.field("shop.ThingSchema", "SCHEMA");

    assertThat(spark.fieldNames())
        .containsExactly(
            "id", "number", "weight", "mark", "name", "at", "day", "price", "note", "count");
    assertThat(schema.keys()).containsExactly("id");
    assertThat(schema.comment()).isEqualTo("A \"thing\" of C:\\dir.");
    assertThat(avro.getDoc()).isEqualTo(schema.comment());
    for (int i = 0; i < spark.length(); i++) {
      String name = spark.fields()[i].name();
      assertThat(avro.getFields().get(i).name()).isEqualTo(name);
      assertThat(bigQuery.get(i).get("name").asText()).isEqualTo(name);
      assertThat(schema.fields().get(i).name()).isEqualTo(name);
      assertThat(schema.fields().get(i).nullable()).isEqualTo(spark.fields()[i].nullable());
      assertThat(bigQuery.get(i).get("mode").asText().equals("NULLABLE"))
          .isEqualTo(spark.fields()[i].nullable());
      assertThat(avro.getFields().get(i).schema().isNullable())
          .isEqualTo(spark.fields()[i].nullable());
    }
    assertThat(schema.fields().get(0).comment()).isEqualTo("it's \"it\"");
    assertThat(bigQuery.get(0).get("description").asText()).isEqualTo("it's \"it\"");
    assertThat(text("DDL"))
        .startsWith("CREATE TABLE things (\n  id BIGINT NOT NULL COMMENT 'it''s \"it\"',\n")
        .contains("  price DECIMAL(38,9) NOT NULL,\n", "  note STRING,\n", "COMMENT 'A \"thing\"");
  }

  @Test
  void rowWriter_validRow_givesItsValues() {
    RowChecks checks = new RowChecks(Instant.EPOCH);

    Object[] values = writer().write(row("n", Instant.EPOCH), checks);

    assertThat(values)
        .containsExactly(
            1L, 2, 3.0, true, "n", Instant.EPOCH, LocalDate.EPOCH, BigDecimal.ONE, "note", null);
    assertThat(checks.violations()).isEmpty();
  }

  @Test
  void rowWriter_brokenRow_tellsEachViolation() {
    RowChecks checks = new RowChecks(Instant.EPOCH);

    writer().write(row(" ", null), checks);

    assertThat(checks.violations()).extracting(each -> each.pointer()).contains("name", "at");
  }

  private static Object row(String name, @Nullable Instant at) {
    return loaded.make(
        "shop.Thing",
        1L,
        2,
        3.0,
        true,
        name,
        at,
        LocalDate.EPOCH,
        BigDecimal.ONE,
        Optional.of("note"),
        null);
  }

  @SuppressWarnings("unchecked") // Made from shop.ThingRowWriter, which writes shop.Thing.
  private static RowWriter<Object> writer() {
    return (RowWriter<Object>) loaded.make("shop.ThingRowWriter");
  }

  private static String text(String constant) {
    return (String) loaded.field("shop.ThingSchema", constant);
  }
}
