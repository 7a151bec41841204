package dev.sluice.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.control.Delivery;
import dev.sluice.schema.DataType;
import dev.sluice.schema.Field;
import dev.sluice.schema.Schema;
import dev.sluice.spark.PushExchangeRows;
import dev.sluice.spark.PushRows;
import dev.sluice.table.delta.TestSpark;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PushPlanTest {

  private static final SparkSession SPARK = TestSpark.session();

  private static final Schema SCHEMA =
      Schema.of(
          "people",
          "",
          Field.required("email", DataType.STRING, "").asKey(),
          Field.optional("name", DataType.STRING, ""),
          Field.required("seen_at", DataType.TIMESTAMP, "").untracked());

  private static final StructType TYPE =
      new StructType()
          .add("email", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("seen_at", DataTypes.TimestampType);

  private static final StructType LATEST =
      new StructType()
          .add(PushRows.KEY, DataTypes.StringType)
          .add(PushRows.ID, DataTypes.StringType)
          .add(PushExchangeRows.DELIVERY, DataTypes.StringType);

  @Test
  void rows_untrackedColumnChanged_haveTheSameIdentity() {
    Map<String, String> before = ids(people(person("a", "Ada", 0), person("b", null, 0)));
    Map<String, String> after = ids(people(person("a", "Ada", 9), person("b", "Bob", 0)));

    assertThat(before.get("a")).hasSize(32).isEqualTo(after.get("a"));
    assertThat(before.get("b")).isNotEqualTo(after.get("b"));
  }

  @Test
  void rows_columnAdded_haveTheSameIdentityUntilItIsFilled() {
    Field[] wider = Arrays.copyOf(SCHEMA.fields().toArray(Field[]::new), 4);
    wider[3] = Field.optional("city", DataType.STRING, "");
    Dataset<Row> people = people(person("a", "Ada", 0));
    Dataset<Row> more = people.selectExpr("*", "CAST(NULL AS STRING) AS city");

    String id = PushRows.of(more, "p", "f", Schema.of("people", "", wider)).first().getAs("id");

    assertThat(id).isEqualTo(ids(people).get("a"));
  }

  @Test
  void pending_anyDelivery_isWhatIsNotSettled() {
    Dataset<Row> people =
        people(
            IntStream.range(0, 7)
                .mapToObj(i -> person(String.valueOf((char) ('a' + i)), null, 0))
                .toArray(Row[]::new));
    Map<String, String> ids = ids(people);
    Dataset<Row> latest =
        SPARK.createDataFrame(
            List.of(
                latest("a", ids.get("a"), Delivery.DELIVERED),
                latest("b", "of another content", Delivery.DELIVERED),
                latest("c", ids.get("c"), Delivery.REJECTED),
                latest("d", ids.get("d"), Delivery.UNKNOWN),
                latest("e", ids.get("e"), Delivery.UNDELIVERED),
                latest("f", ids.get("f"), Delivery.STARTED)),
            LATEST);

    assertThat(pending(people, latest, Set.of())).containsExactly("b", "e", "f interrupted", "g");
    assertThat(pending(people, latest, Set.of(Delivery.REJECTED)))
        .containsExactly("b", "c", "e", "f interrupted", "g");
    assertThat(pending(people, latest, Set.of(Delivery.UNKNOWN)))
        .containsExactly("b", "d", "e", "f", "g");
  }

  @Test
  void rounds_manyRows_areCutIntoRoundsThatHoldEachOnce() {
    Dataset<Row> people =
        people(
            IntStream.range(0, 50)
                .mapToObj(i -> person("p%02d".formatted(i), null, 0))
                .toArray(Row[]::new));
    Dataset<Row> rows = PushRows.of(people, "p", "f", SCHEMA);

    try (PushPlan plan = PushPlan.of(rows, 50, Optional.empty(), Set.of())) {
      assertThat(plan.size(20)).isEqualTo(20);
      assertThat(plan.rounds(100, 10)).hasSize(5);
      assertThat(plan.rounds(100, 10).stream().flatMap(PushPlanTest::keys))
          .hasSize(50)
          .doesNotHaveDuplicates();
      assertThat(plan.rounds(20, 100).stream().flatMap(PushPlanTest::keys))
          .hasSize(20)
          .contains("{\"email\":\"p00\"}", "{\"email\":\"p19\"}");
    }
  }

  private static java.util.stream.Stream<String> keys(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(row -> row.<String>getAs(PushRows.KEY));
  }

  private static List<String> pending(
      Dataset<Row> people, Dataset<Row> latest, Set<Delivery> resend) {
    Dataset<Row> rows = PushRows.of(people, "p", "f", SCHEMA);
    try (PushPlan plan = PushPlan.of(rows, 7, Optional.of(latest), resend)) {
      List<Row> planned = plan.rounds(100, 100).get(0).collectAsList();
      assertThat(plan.unchanged()).isEqualTo(7 - planned.size());
      return planned.stream()
          .map(
              row ->
                  row.<Row>getAs(PushRows.VALUES).getString(0)
                      + (row.<Boolean>getAs(PushRows.INTERRUPTED) ? " interrupted" : ""))
          .sorted()
          .toList();
    }
  }

  private static Map<String, String> ids(Dataset<Row> people) {
    Map<String, String> ids = new HashMap<>();
    for (Row row : PushRows.of(people, "p", "f", SCHEMA).collectAsList()) {
      ids.put(row.<Row>getAs(PushRows.VALUES).getString(0), row.getAs(PushRows.ID));
    }
    return ids;
  }

  private static Row latest(String email, @Nullable String id, Delivery delivery) {
    return RowFactory.create("{\"email\":\"" + email + "\"}", id, delivery.name());
  }

  private static Row person(String email, @Nullable String name, long seenAt) {
    return RowFactory.create(email, name, Instant.ofEpochSecond(seenAt));
  }

  private static Dataset<Row> people(Row... rows) {
    return SPARK.createDataFrame(List.of(rows), TYPE);
  }
}
