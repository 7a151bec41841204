package dev.sluice.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.sluice.client.TestApi;
import dev.sluice.contract.DriftKind;
import dev.sluice.contract.FieldDrift;
import dev.sluice.table.Layer;
import dev.sluice.table.SchemaChanges;
import dev.sluice.table.TableName;
import dev.sluice.table.delta.DeltaTableStore;
import dev.sluice.table.delta.TestSpark;
import dev.sluice.transport.LoopbackServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What APIs and contracts do as they change, over HTTP, Spark and Delta. */
class ContractChangesTest {

  private static final TableName SILVER = TableName.of(Layer.SILVER, "people");
  private static final TableName QUARANTINE = TableName.of(Layer.QUARANTINE, "people");
  private static final String NONE = "(?!)";
  private static final PeopleFlow ANY = new PeopleFlow(NONE, ViolationPolicy.DEFAULT);

  @TempDir Path tables;

  @Test
  void run_fieldsDrift_tellsThemOnceAndRecordsThemEachTime() throws IOException {
    String items =
        "{\"id\":\"1\",\"name\":\"Ada\",\"utm_source\":\"x\"},{\"id\":2,\"name\":\"Bob\"}";

    FlowReport first = run(ANY, items);
    FlowReport second = run(ANY, items.replace("Ada", "Eve"));

    assertThat(first.drift().news())
        .extracting(FieldDrift::kind, FieldDrift::pointer, FieldDrift::found)
        .containsExactly(
            tuple(DriftKind.TYPE, "/id", "text"), tuple(DriftKind.UNKNOWN, "/utm_source", "text"));
    assertThat(second.drift().fields()).hasSize(2);
    assertThat(second.drift().news()).isEmpty();
    assertThat(texts(TableName.drift(), "pointer", "kind", "count", "page", "component"))
        .containsExactlyInAnyOrder(
            "/id TYPE 1 0 ",
            "/id TYPE 1 0 ",
            "/utm_source UNKNOWN 1 0 @JsonProperty(\"utm_source\") @Nullable String utmSource",
            "/utm_source UNKNOWN 1 0 @JsonProperty(\"utm_source\") @Nullable String utmSource");
    assertThat(told(first))
        .containsExactly(
            "people: 2 fields differ from the contract as never before, see drift",
            "  /id is of another type: text, 1 time (first: page 0, item 0)",
            "  /utm_source is not in the contract: text, 1 time (first: page 0, item 0); add"
                + " @JsonProperty(\"utm_source\") @Nullable String utmSource");
    assertThat(told(second)).isEmpty();
  }

  @Test
  void run_actionFail_landsNothingAndNamesThePlace() throws IOException {
    ViolationPolicy fail = ViolationPolicy.of(ViolationAction.FAIL);

    FlowReport report = run(new PeopleFlow("!.*", fail), item(1, "Ada") + "," + item(2, "!"));

    assertThat(report.end()).isEqualTo(FlowEnd.FAILED);
    assertThat(report.failure().orElseThrow())
        .hasMessageContaining(
            "name: expected another name, found text of 1 character (page 0, item 1, request ")
        .hasMessageContaining("Nothing was written");
    assertThat(rows(SILVER)).isEmpty();
    assertThat(store().find(QUARANTINE)).isEmpty();

    FlowReport corrected = run(ANY, item(9, "not asked for"));

    assertThat(corrected.end()).isEqualTo(FlowEnd.DONE);
    assertThat(rows(SILVER)).containsExactly("1 Ada", "2 !");
  }

  @Test
  void run_actionSkip_countsAndKeepsNothing() throws IOException {
    ViolationPolicy skip = ViolationPolicy.of(ViolationAction.SKIP).withMostShare(0.5);

    FlowReport report = run(new PeopleFlow("!.*", skip), item(1, "Ada") + "," + item(2, "!"));

    assertThat(report.counts().dropped()).isEqualTo(1);
    assertThat(report.counts().quarantined()).isZero();
    assertThat(report.counts().successRate()).isEqualTo(0.5);
    assertThat(rows(SILVER)).containsExactly("1 Ada");
    assertThat(store().find(QUARANTINE)).isEmpty();
  }

  @Test
  void run_moreViolationsThanAllowed_fails() throws IOException {
    PeopleFlow flow = new PeopleFlow("!.*", ViolationPolicy.DEFAULT.withMost(1).withMostShare(1.0));

    FlowReport one = run(flow, item(1, "!") + "," + item(2, "Ada"));
    FlowReport two = run(flow, item(3, "!") + "," + item(4, "!"));

    assertThat(one.end()).isEqualTo(FlowEnd.DONE);
    assertThat(two.failure().orElseThrow())
        .hasMessageContaining("2 of 2 items do not fit the contract, more than the allowed 1:")
        .hasMessageContaining("raise max-violations of people");
    assertThat(rows(SILVER)).containsExactly("2 Ada");
  }

  @Test
  void run_columnMissing_runsAfterTheDdlThatItTells() throws IOException {
    run(ANY, item(1, "Ada"));
    PeopleFlow flow =
        new PeopleFlow(NONE, ViolationPolicy.DEFAULT, PeopleFlow.column("note", "STRING"));

    FlowReport refused = run(flow, item(2, "Bob"));
    String message = String.valueOf(refused.failure().orElseThrow().getMessage());
    assertThat(message).contains("column note is missing. Nothing was fetched.");
    for (String line : message.lines().skip(1).toList()) {
      TestSpark.session().sql(line.strip().replaceFirst(";$", ""));
    }
    FlowReport report = run(flow, item(2, "Bob"));

    assertThat(report.end()).isEqualTo(FlowEnd.DONE);
    assertThat(rows(SILVER)).containsExactly("1 Ada null", "2 Bob null");
  }

  @Test
  void run_columnMissingAndMayBeAdded_addsItBeforeLanding() throws IOException {
    run(ANY, item(1, "Ada"));
    PeopleFlow flow = new PeopleFlow(NONE, ViolationPolicy.DEFAULT, PeopleFlow.text("note"));

    FlowReport report = run(flow, landing(SchemaChanges.ADD_COLUMNS, false), false, item(2, "Bob"));

    assertThat(report.notes()).contains("the table has new columns: note");
    assertThat(rows(SILVER)).containsExactly("1 Ada null", "2 Bob null");
  }

  @Test
  void run_typeChanged_isRebuiltByAFullRefresh() throws IOException {
    StructType number = PeopleFlow.column("note", "BIGINT");
    run(new PeopleFlow(NONE, ViolationPolicy.DEFAULT, number), item(1, "Ada"));
    PeopleFlow flow = new PeopleFlow(NONE, ViolationPolicy.DEFAULT, PeopleFlow.text("note"));

    FlowReport refused = run(flow, item(2, "Bob"));
    FlowReport rebuilt = run(flow, landing(SchemaChanges.REBUILD, false), true, item(2, "Bob"));
    FlowReport next = run(flow, item(3, "Cy"));

    assertThat(refused.failure().orElseThrow())
        .hasMessageContaining("column note is BIGINT, the contract says STRING")
        .hasMessageContaining("--full-refresh and the setting schema-changes: rebuild");
    assertThat(rebuilt.end()).isEqualTo(FlowEnd.DONE);
    assertThat(next.end()).isEqualTo(FlowEnd.DONE);
    assertThat(rows(SILVER)).containsExactly("2 Bob null", "3 Cy null");
  }

  @Test
  void replay_contractChanged_landsWhatFitsAndIsNotOutdated() throws IOException {
    PeopleFlow strict = tolerant("[!?].*");
    run(strict, item(1, "!Ada") + "," + item(2, "Bob") + "," + item(3, "?") + "," + item(4, "Al"));
    run(strict, item(4, "!Di"));
    run(strict, item(4, "Al") + "," + item(5, "!old") + "," + item(5, "new"));
    assertThat(rows(SILVER)).containsExactly("2 Bob", "4 Al", "5 new");

    FlowReport report = replay(tolerant("[?].*"));

    assertThat(report.notes())
        .containsExactly(
            "of 4 items in quarantine 3 fit now: 1 rows were written, 2 were there or newer"
                + " already; 1 stay");
    assertThat(rows(SILVER)).containsExactly("1 !Ada", "2 Bob", "4 Al", "5 new");
    assertThat(texts(QUARANTINE, "_item")).containsExactly(item(3, "?"));

    FlowReport next = run(tolerant("[?].*"), item(6, "Flo"));
    assertThat(next.notes())
        .containsExactly(
            "1 item is in quarantine; once the contract fits, --replay-quarantine lands what does");
    assertThat(rows(SILVER)).hasSize(5);
  }

  @Test
  void replay_stoppedBeforeQuarantineIsCleared_isRepeatedWithoutChange() throws IOException {
    PeopleFlow strict = tolerant("!.*");
    run(strict, item(1, "!Ada") + "," + item(2, "Bob"));
    Dataset<Row> held = store().find(QUARANTINE).orElseThrow();
    List<Row> before = held.collectAsList();
    replay(ANY);
    store().append(QUARANTINE, TestSpark.session().createDataFrame(before, held.schema()));

    FlowReport again = replay(ANY);

    assertThat(again.counts().rowsWritten()).isZero();
    assertThat(rows(SILVER)).containsExactly("1 !Ada", "2 Bob");
    assertThat(texts(QUARANTINE, "_item")).isEmpty();
  }

  @Test
  void replay_tableReplacedSince_bringsNothingBack() throws IOException {
    PeopleFlow strict = tolerant("!.*");
    run(strict, item(1, "!Ada") + "," + item(2, "Bob"));
    run(strict, LandingConfig.DEFAULT, true, item(2, "Bob"));

    replay(ANY);

    assertThat(rows(SILVER)).containsExactly("2 Bob");
    assertThat(texts(QUARANTINE, "_item")).isEmpty();
  }

  private static PeopleFlow tolerant(String refused) {
    return new PeopleFlow(refused, ViolationPolicy.DEFAULT.withMostShare(1.0));
  }

  private static String item(long id, String name) {
    return "{\"id\":" + id + ",\"name\":\"" + name + "\"}";
  }

  private static LandingConfig landing(SchemaChanges changes, boolean replays) {
    return new LandingConfig(Map.of(), changes, replays);
  }

  private FlowReport run(PeopleFlow flow, String items) throws IOException {
    return run(flow, LandingConfig.DEFAULT, false, items);
  }

  private FlowReport replay(PeopleFlow flow) throws IOException {
    FlowReport report = run(flow, landing(SchemaChanges.REFUSE, true), false, "asked for");
    assertThat(report.end()).isEqualTo(FlowEnd.DONE);
    return report;
  }

  private FlowReport run(PeopleFlow flow, LandingConfig landing, boolean full, String items)
      throws IOException {
    String page = "{\"items\":[" + items + "],\"next\":\"\"}";
    try (LoopbackServer server =
        LoopbackServer.answering(
            "HTTP/1.1 200 OK\nContent-Type: application/json\nContent-Length: "
                + page.length()
                + "\n\n"
                + page)) {
      RunConfig config =
          new RunConfig(
                  tables.toString(),
                  List.of("people"),
                  Map.of("shop", TestApi.config(server.url() + "/v3")),
                  full,
                  null,
                  new FetchConfig(4, 2),
                  0.1,
                  Map.of())
              .withLanding(landing);
      PipelineDefinition pipeline = PipelineDefinition.of("shop", "", flow);
      return new PipelineRunner(pipeline, config, event -> {}, 2)
          .run(TestSpark.session())
          .flows()
          .get(0);
    }
  }

  private static List<String> told(FlowReport report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new DriftText(out, "drift").print(report);
    return bytes.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.isEmpty()).toList();
  }

  private DeltaTableStore store() {
    return new DeltaTableStore(TestSpark.session().newSession(), tables.toString());
  }

  /** The table's rows without the columns of ours, by id. */
  private List<String> rows(TableName table) {
    Dataset<Row> rows = store().find(table).orElseThrow().orderBy("id");
    Set<String> ours = Set.of("_request_id", "_batch_id");
    return rows.collectAsList().stream()
        .map(
            row ->
                IntStream.range(0, row.size())
                    .filter(i -> !ours.contains(rows.columns()[i]))
                    .mapToObj(i -> String.valueOf(row.get(i)))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private List<String> texts(TableName table, String... columns) {
    return store().find(table).orElseThrow().collectAsList().stream()
        .map(
            row ->
                Arrays.stream(columns)
                    .map(column -> String.valueOf(row.<Object>getAs(column)))
                    .collect(Collectors.joining(" ")))
        .toList();
  }
}
