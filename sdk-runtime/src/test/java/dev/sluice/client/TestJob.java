package dev.sluice.client;

import dev.sluice.client.TestApi.Item;
import dev.sluice.contract.NdJsonFormat;
import dev.sluice.control.CursorSource;
import dev.sluice.control.JobHandle;
import dev.sluice.control.JobPace;
import dev.sluice.control.JobPager;
import dev.sluice.control.JobResults;
import dev.sluice.control.JobStatus;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.Operation;
import java.time.Duration;
import java.util.List;

/** An export in the shape that it is generated in. */
public final class TestJob {

  static final Operation EXPORT = new Operation("shop", "export", false);

  public static final JobPager PAGER =
      new JobPager(
          new JobHandle.Id(new CursorSource.Body("/id")),
          new JobStatus(
              "/status",
              List.of("pending"),
              List.of("ready"),
              List.of("no_data"),
              List.of("failure"),
              "/message"),
          new JobResults.Urls("/urls/*"),
          new JobPace(Duration.ofMillis(1), Duration.ofSeconds(20)));

  private TestJob() {}

  public static Pages<Item> pages(Connection connection) {
    HttpRequest request =
        connection.request(EXPORT, HttpMethod.POST).path("/exports").body("{}", "text/x").build();
    String poll =
        connection.request(EXPORT, HttpMethod.GET).path("/exports/").path("%7Bid%7D").build().url();
    Paging paging = new Paging("", "", PAGER).withFormat(new NdJsonFormat()).withPollUrl(poll);
    return connection.pages(request, paging, new TestApi.ItemReaderOfShop());
  }
}
