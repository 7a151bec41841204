package dev.sluice.spark;

import static dev.sluice.transport.testing.FakeTransport.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.client.Call;
import dev.sluice.client.Connection;
import dev.sluice.client.Connections;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.ItemErrorsConfig;
import dev.sluice.control.Delivery;
import dev.sluice.http.Body;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.Operation;
import dev.sluice.transport.testing.FakeTransport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sends the rows of a task over a fake transport, without Spark's own machinery. */
class PushWindowTest {

  private static final ConnectorConfig CONFIG =
      ConnectorConfig.of("crm", "https://crm.example.com");

  private static final StructType VALUES = new StructType().add("name", DataTypes.StringType);

  private static final StructType ROW =
      new StructType()
          .add(PushRows.KEY, DataTypes.StringType)
          .add(PushRows.ID, DataTypes.StringType)
          .add(PushRows.CONTENT, DataTypes.StringType)
          .add(PushRows.INTERRUPTED, DataTypes.BooleanType)
          .add(PushRows.VALUES, VALUES);

  /** Sends names as text, one below the other; refuses to send the name "bad". */
  private static final class Names extends PushFunction<String> {

    private static final long serialVersionUID = 1;

    private final boolean idempotent;

    Names(PushTask task, boolean idempotent) {
      super(task, row -> row.required("name", String.class));
      this.idempotent = idempotent;
    }

    @Override
    protected Call<?> push(Connections connections, List<String> rows) {
      if (rows.contains("bad")) {
        throw new IllegalStateException("a personal value");
      }
      byte[] text = String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
      Connection connection = connections.to(CONFIG);
      return connection
          .call(
              connection
                  .request(new Operation("crm", "create", idempotent), HttpMethod.POST)
                  .path("/names")
                  .body(Body.of(text, "text/plain"))
                  .build())
          .withItemErrors(new ItemErrorsConfig("/errors", "", "/why", "/at", "/key"));
    }
  }

  @Test
  void call_rows_areSentInOrderWithinTheBounds() {
    FakeTransport api = answering(202);

    List<Row> log = push(api, new PushBounds(4, 11), true, names("a", "b", "c", "d", "e", "f"));

    assertThat(bodies(api)).containsExactly("a\nb\nc\nd", "e\nf");
    assertThat(log)
        .extracting(PushWindowTest::summary)
        .containsExactly("DELIVERED 202 [a, b, c, d]", "DELIVERED 202 [e, f]");
  }

  @Test
  void call_bodyTooLong_isHalvedUntilItFits() {
    FakeTransport api = answering(202);

    List<Row> log =
        push(api, new PushBounds(9, 5), true, names("aa", "bb", "cc", "a very long name", "dd"));

    assertThat(bodies(api)).containsExactly("aa\nbb", "cc", "dd");
    assertThat(log)
        .extracting(PushWindowTest::summary)
        .contains("REJECTED 0 [a very long name]", "DELIVERED 202 [dd]");
    assertThat(log)
        .extracting(row -> row.<String>getAs("error"))
        .contains("the row alone makes a body of 16 bytes, more than the allowed 5");
  }

  @Test
  void call_rowThatCannotBeSent_isToldWithoutItsValue() {
    FakeTransport api = answering(202);

    List<Row> log = push(api, new PushBounds(10, 100), true, names("a", "bad", null, "b"));

    assertThat(bodies(api)).containsExactly("a", "b");
    assertThat(log)
        .extracting(PushWindowTest::summary)
        .contains("REJECTED 0 [bad]", "REJECTED 0 [null]");
    assertThat(log)
        .extracting(row -> row.<String>getAs("error"))
        .anyMatch(error -> error.startsWith("the push method threw IllegalStateException at "))
        .anyMatch(error -> error.contains("Column \"name\" is null"))
        .noneMatch(error -> error.contains("personal"));
  }

  @Test
  void call_refusedCredentials_sendsNoMore() {
    FakeTransport api = answering(401);

    List<Row> log = push(api, PushBounds.ONE_ROW, true, names("a", "b", "c", "d", "e"));

    assertThat(api.requests()).hasSizeLessThan(5);
    assertThat(log)
        .hasSize(5)
        .extracting(PushWindowTest::delivery)
        .containsOnly(Delivery.UNDELIVERED.name());
    assertThat(log)
        .filteredOn(row -> row.<Integer>getAs("attempts") == 0)
        .isNotEmpty()
        .extracting(row -> row.<String>getAs("error"))
        .allMatch(error -> error.startsWith("not sent, because crm.create failed"));
  }

  @Test
  void call_interruptedRow_isSentAgainOnlyIfThatDoesNoHarm() {
    List<Row> rows = List.of(row("a", true), row("b", false));
    FakeTransport harmless = answering(202);
    FakeTransport harmful = answering(202);

    push(harmless, PushBounds.ONE_ROW, true, rows);
    List<Row> log = push(harmful, PushBounds.ONE_ROW, false, rows);

    assertThat(bodies(harmless)).containsExactly("a", "b");
    assertThat(bodies(harmful)).containsExactly("b");
    assertThat(log)
        .extracting(PushWindowTest::summary)
        .containsExactlyInAnyOrder("UNKNOWN 0 [a]", "DELIVERED 202 [b]");
  }

  @Test
  void call_itemErrors_tellWhichRowsWereNotTaken() {
    FakeTransport byIndex =
        FakeTransport.answering(json(207, "{\"errors\": [{\"at\": 1, \"why\": \"too old\"}]}"));
    FakeTransport byKey =
        FakeTransport.answering(json(207, "{\"errors\": [{\"key\": \"c\", \"why\": \"no\"}]}"));
    FakeTransport untold =
        FakeTransport.answering(json(207, "{\"errors\": [{\"why\": \"full\"}]}"));
    PushBounds bounds = new PushBounds(3, 100);

    assertThat(push(byIndex, bounds, true, names("a", "b", "c")))
        .extracting(PushWindowTest::summary)
        .containsExactly("DELIVERED 207 [a, c]", "REJECTED 207 [b]");
    assertThat(push(byKey, bounds, true, names("a", "b", "c")))
        .extracting(PushWindowTest::summary)
        .containsExactly("DELIVERED 207 [a, b]", "REJECTED 207 [c]");
    assertThat(push(untold, bounds, true, names("a", "b", "c")))
        .extracting(PushWindowTest::summary)
        .containsExactly("UNKNOWN 207 [a, b, c]");
  }

  @Test
  void call_sameRows_haveTheSameRequestIds() {
    List<Row> rows = names("a", "b", "c");

    List<Row> once = push(answering(202), new PushBounds(2, 100), true, rows);
    List<Row> again = push(answering(500), new PushBounds(2, 100), false, rows);

    Function<Row, String> requestId = row -> row.getAs("request_id");
    assertThat(again)
        .extracting(requestId)
        .containsExactlyElementsOf(once.stream().map(requestId).toList());
    assertThat(once.get(1).<String>getAs("request_id")).isEqualTo("id-c");
  }

  private static List<Row> push(
      FakeTransport api, PushBounds bounds, boolean idempotent, List<Row> rows) {
    Connections connections = Connections.declared().with(Connection.over(CONFIG, api));
    PushTask task = new PushTask("flow-000001", 0, connections, bounds, 2, new BodyFiles("unused"));
    List<Row> log = new ArrayList<>();
    new Names(task, idempotent)
        .call(rows.iterator())
        .forEachRemaining(
            row -> log.add(new GenericRowWithSchema(values(row), PushExchangeRows.TYPE)));
    return log;
  }

  private static Object[] values(Row row) {
    return IntStream.range(0, row.size()).mapToObj(row::get).toArray();
  }

  private static FakeTransport answering(int status) {
    return FakeTransport.answering(request -> json(status, "{}"));
  }

  private static List<Row> names(@Nullable String... names) {
    return java.util.Arrays.stream(names).map(name -> row(name, false)).toList();
  }

  private static Row row(@Nullable String name, boolean interrupted) {
    Row values = new GenericRowWithSchema(new @Nullable Object[] {name}, VALUES);
    return new GenericRowWithSchema(
        new @Nullable Object[] {name, "id-" + name, "{}", interrupted, values}, ROW);
  }

  private static List<String> bodies(FakeTransport api) {
    return api.requests().stream().map(request -> request.body().text()).toList();
  }

  private static String delivery(Row row) {
    return row.getAs(PushExchangeRows.DELIVERY);
  }

  private static String summary(Row row) {
    Object[] rows = row.getAs(PushExchangeRows.ROWS);
    List<Object> keys = java.util.Arrays.stream(rows).map(one -> ((Row) one).get(0)).toList();
    return delivery(row) + " " + row.getAs("status") + " " + keys;
  }
}
