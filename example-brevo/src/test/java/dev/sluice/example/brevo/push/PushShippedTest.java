package dev.sluice.example.brevo.push;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.client.Connections;
import dev.sluice.example.brevo.Shipping;
import dev.sluice.example.standin.testing.Spark;
import dev.sluice.exchange.Batch;
import dev.sluice.spark.BodyFiles;
import dev.sluice.spark.PushExchangeRows;
import dev.sluice.spark.PushFunction;
import dev.sluice.spark.PushRefineFunction;
import dev.sluice.spark.PushRefineTask;
import dev.sluice.spark.PushRows;
import dev.sluice.spark.PushTask;
import dev.sluice.spark.RefinedRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The generated functions that send rows, shipped as Spark ships them, and then used. */
class PushShippedTest {

  private static final SubscriberSyncFlow FLOW = new SubscriberSyncFlow();

  @ParameterizedTest
  @EnumSource
  void functions_shipped_sendAndRefine(Shipping shipping) throws Exception {
    try (CrmServer crm = CrmServer.start()) {
      Connections connections =
          Connections.declared().with(CrmClient.CONFIG.withBaseUrl(crm.baseUrl()));
      PushFunction<?> push =
          shipping.ship(
              PushFunction.class,
              FLOW.push(
                  new PushTask("b-1", 0, connections, FLOW.bounds(), 4, new BodyFiles("unused"))));
      Batch batch = new Batch("b-1", "p", FLOW.name(), "subscribers", Instant.EPOCH);
      PushRefineFunction refine =
          shipping.ship(PushRefineFunction.class, FLOW.refine(new PushRefineTask(batch, 3)));

      List<Row> log = new ArrayList<>();
      push.call(rows().iterator()).forEachRemaining(log::add);

      assertThat(crm.takeBodies())
          .containsExactlyInAnyOrder(
              "{\"email\":\"a@b.c\",\"name\":\"Ada\"}", "{\"email\":\"d@e.f\"}");
      Dataset<Row> exchanges = Spark.session().createDataFrame(log, PushExchangeRows.TYPE);
      Dataset<Row> refined =
          PushExchangeRows.parsed(exchanges, FLOW.sourceType())
              .flatMap(refine, Encoders.row(RefinedRows.type(FLOW.rowType())));
      assertThat(refined.where("_violations IS NULL").select("email", "name").collectAsList())
          .containsExactlyInAnyOrder(
              RowFactory.create("a@b.c", "Ada"), RowFactory.create("d@e.f", null));
    }
  }

  private static List<Row> rows() {
    Dataset<Row> table =
        Spark.session()
            .createDataFrame(
                List.of(
                    RowFactory.create("a@b.c", "Ada", Instant.EPOCH),
                    RowFactory.create("d@e.f", null, Instant.EPOCH)),
                SubscriberSchema.spark());
    return PushRows.of(table, "p", FLOW.name(), SubscriberSchema.SCHEMA)
        .withColumn(PushRows.INTERRUPTED, functions.lit(false))
        .collectAsList();
  }
}
