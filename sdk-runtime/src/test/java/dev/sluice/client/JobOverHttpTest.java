package dev.sluice.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.TestApi.Item;
import dev.sluice.config.ApiKeyConfig;
import dev.sluice.control.FetchPlanner;
import dev.sluice.control.FetchedPage;
import dev.sluice.control.PageRef;
import dev.sluice.control.WorkItem;
import dev.sluice.error.ResyncException;
import dev.sluice.transport.LoopbackServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** An export over real HTTP: two packed files at another origin, behind signed URLs. */
class JobOverHttpTest {

  private final List<String> sent = new CopyOnWriteArrayList<>();
  private final AtomicInteger polls = new AtomicInteger();

  private LoopbackServer files() {
    return LoopbackServer.answering(
        (head, out) -> {
          sent.add(String.join("\n", head));
          String request = head.get(0);
          if (request.contains("expired")) {
            write(out, "403 Forbidden", "<Error>expired</Error>".getBytes(StandardCharsets.UTF_8));
          } else {
            String id = request.contains("/1?") ? "1" : "2";
            write(out, "200 OK", gzip("{\"id\":" + id + ",\"name\":\"a\"}\n"));
          }
          return true;
        });
  }

  private LoopbackServer api(String... urls) {
    return LoopbackServer.answering(
        (head, out) -> {
          sent.add(String.join("\n", head));
          boolean start = head.get(0).startsWith("POST");
          boolean ready = !start && polls.incrementAndGet() > 2;
          String body =
              start
                  ? "{\"id\": 42}"
                  : ready
                      ? "{\"status\": \"ready\", \"urls\": [\""
                          + String.join("\",\"", urls)
                          + "\"]}"
                      : "{\"status\": \"pending\"}";
          write(out, start ? "202 Accepted" : "200 OK", body.getBytes(StandardCharsets.UTF_8));
          return true;
        });
  }

  private static Pages<Item> pages(LoopbackServer api) {
    return TestJob.pages(
        Connection.to(
            TestApi.config(api.url() + "/v3")
                .withAuth(ApiKeyConfig.inHeader("X-Key", "", AuthConfigs.SECRET))));
  }

  @Test
  void iterator_pendingPendingReady_readsBothFilesWithoutCredentials() throws IOException {
    try (LoopbackServer files = files();
        LoopbackServer api = api(files.url() + "/1?sig=s", files.url() + "/2?sig=s")) {
      assertThat(pages(api)).extracting(Item::id).containsExactly(1L, 2L);
    }
    assertThat(sent).filteredOn(head -> head.startsWith("POST /v3/exports ")).hasSize(1);
    assertThat(sent)
        .filteredOn(head -> head.contains(" /v3/exports/42 "))
        .hasSize(5)
        .allSatisfy(head -> assertThat(head).startsWith("GET").contains("X-Key"));
    assertThat(sent)
        .filteredOn(head -> head.contains("sig="))
        .hasSize(2)
        .allSatisfy(head -> assertThat(head).doesNotContainIgnoringCase("X-Key"));
  }

  @Test
  void iterator_expiredUrl_tellsSoWithoutTheSignature() throws IOException {
    try (LoopbackServer files = files();
        LoopbackServer api = api(files.url() + "/expired?sig=geheim")) {
      assertThatThrownBy(() -> pages(api).stream().count())
          .isInstanceOf(ResyncException.class)
          .hasMessageContaining("a result of the job is no longer to be had, status 403")
          .hasMessageNotContaining("geheim");
    }
  }

  @Test
  void planner_stoppedBehindEveryPage_goesOnAndStartsOneJobOnly() throws IOException {
    try (LoopbackServer files = files();
        LoopbackServer api = api(files.url() + "/1?sig=s", files.url() + "/2?sig=s")) {
      List<FetchedPage> log = new ArrayList<>();
      List<WorkItem> work = planner(pages(api)).next(log);
      while (!work.isEmpty()) {
        // Each round begins with nothing but the log, as a new run does.
        Pages<Item> pages = pages(api);
        PageRef page = work.get(0).first();
        log.add(
            new FetchedPage(
                page, pages.facts(page, pages.send(page).toCompletableFuture().join())));
        work = planner(pages).next(log);
      }
      assertThat(log).extracting(page -> page.facts().items()).containsExactly(0, 0, 1, 1);
      assertThat(log).allSatisfy(page -> assertThat(page.toString()).doesNotContain("sig"));
    }
    assertThat(sent).filteredOn(head -> head.startsWith("POST")).hasSize(1);
  }

  private static FetchPlanner planner(Pages<?> pages) {
    return new FetchPlanner(pages.paging().pager(), 100, Long.MAX_VALUE);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static void write(OutputStream out, String status, byte[] body) throws IOException {
    LoopbackServer.write(out, "HTTP/1.1 " + status + "\nContent-Length: " + body.length + "\n\n");
    out.write(body);
    out.flush();
  }
}
