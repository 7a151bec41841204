package dev.sluice.example.brevo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.client.Connection;
import dev.sluice.client.Pages;
import dev.sluice.contract.RowChecks;
import dev.sluice.control.PageRef;
import dev.sluice.control.SliceWork;
import dev.sluice.control.WorkItem;
import dev.sluice.example.brevo.standin.BrevoStandIn;
import dev.sluice.example.brevo.standin.Volume;
import dev.sluice.example.standin.StandInOptions;
import dev.sluice.example.standin.testing.Spark;
import dev.sluice.exchange.Batch;
import dev.sluice.spark.BodyFiles;
import dev.sluice.spark.ExchangeRows;
import dev.sluice.spark.FetchFunction;
import dev.sluice.spark.FetchTask;
import dev.sluice.spark.RefineFunction;
import dev.sluice.spark.RefineTask;
import dev.sluice.spark.RefinedRows;
import dev.sluice.spark.RowInput;
import dev.sluice.spark.RowReader;
import dev.sluice.spark.WorkItemRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The generated functions, shipped as Spark ships them, and then used. */
class ShippedFunctionsTest {

  @ParameterizedTest
  @EnumSource
  void functions_shipped_fetchAndRefine(Shipping shipping) throws Exception {
    try (BrevoStandIn api = BrevoStandIn.start(StandInOptions.forTests(Volume.small()))) {
      Pages<ApiCampaign> pages = campaigns(api.baseUrl());
      FetchFunction fetch =
          shipping.ship(FetchFunction.class, new CampaignsFlow().fetch(task(pages, 4)));
      RefineFunction<?, ?> refine =
          shipping.ship(
              RefineFunction.class,
              new CampaignsFlow()
                  .refine(
                      new RefineTask(
                          new Batch("b-1", "p", "campaigns", "brevo", Instant.EPOCH),
                          Map.of("brevo.emailCampaigns", pages.paging()),
                          CampaignSchema.spark().size())));

      List<Row> exchanges = all(fetch.call(List.of(work(pages, 10)).iterator()));

      assertThat(exchanges).hasSize(3);
      Dataset<Row> rows =
          Spark.session()
              .createDataFrame(exchanges, ExchangeRows.TYPE)
              .mapPartitions(refine, Encoders.row(RefinedRows.type(CampaignSchema.spark())));
      assertThat(rows.where("_violations IS NULL").count())
          .isEqualTo(Volume.small().campaigns() - 2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void rowReader_shipped_readsWhatTheRowWriterWrote(Shipping shipping) throws Exception {
    Contact contact =
        new Contact(
            7,
            "a@b.c",
            "Ada",
            null,
            true,
            List.of(2L, 5L),
            Instant.EPOCH,
            Instant.EPOCH,
            Instant.EPOCH);
    Object[] columns = new ContactRowWriter().write(contact, new RowChecks(Instant.EPOCH));
    Row row = new GenericRowWithSchema(columns, ContactSchema.spark());

    RowReader<?> reader = shipping.ship(RowReader.class, new ContactRowReader());

    assertThat(reader.read(RowInput.of(row))).isEqualTo(contact);
  }

  @Test
  void fetch_countedList_asksForEachPageOnce() throws Exception {
    try (BrevoStandIn api = BrevoStandIn.start(StandInOptions.forTests(Volume.small()))) {
      Pages<ApiCampaign> pages = campaigns(api.baseUrl());

      List<Row> rows =
          all(new CampaignsFlow().fetch(task(pages, 2)).call(List.of(work(pages, 100)).iterator()));

      assertThat(rows).extracting(row -> row.getLong(4)).containsExactlyInAnyOrder(0L, 1L, 2L);
      assertThat(rows).extracting(row -> row.getString(1)).doesNotHaveDuplicates();
      assertThat(api.counts().ofPath("/emailCampaigns")).isEqualTo(3);
    }
  }

  private static FetchTask task(Pages<ApiCampaign> pages, int window) {
    return new FetchTask(
        "p",
        "campaigns",
        "b-1",
        Map.of("brevo.emailCampaigns", pages),
        window,
        new BodyFiles("unused"));
  }

  private static Row work(Pages<ApiCampaign> pages, int most) {
    SliceWork first = new SliceWork("", new WorkItem(PageRef.FIRST, most));
    return WorkItemRows.row(first, pages.request());
  }

  private static Pages<ApiCampaign> campaigns(String baseUrl) {
    Connection connection = Connection.to(BrevoClient.CONFIG.withBaseUrl(baseUrl));
    return new BrevoClient(connection).emailCampaigns(null);
  }

  private static List<Row> all(Iterator<Row> rows) {
    List<Row> all = new ArrayList<>();
    rows.forEachRemaining(all::add);
    return all;
  }
}
