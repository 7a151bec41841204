package dev.sluice.client;

import static dev.sluice.transport.testing.FakeTransport.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.TestApi.Item;
import dev.sluice.control.JobPace;
import dev.sluice.control.JobPager;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageRef;
import dev.sluice.error.PagingException;
import dev.sluice.error.ResyncException;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpResponse;
import dev.sluice.middleware.standard.ManualTimer;
import dev.sluice.transport.testing.FakeTransport;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** How a job is waited for, in a time that only the test lets pass. */
class JobFetchTest {

  private static final HttpResponse PENDING = json(200, "{\"status\": \"pending\"}");
  private static final HttpResponse READY =
      json(200, "{\"status\": \"ready\", \"urls\": [\"http://files.example.com/1\"]}");
  private static final PageRef POLL = new PageRef(1, "42");

  private final ManualTimer timer = new ManualTimer();

  private CompletableFuture<PageReply> poll(FakeTransport api) {
    Pages<Item> pages = TestJob.pages(Connection.over(TestApi.CONFIG, api));
    JobPager known = (JobPager) pages.paging().pager();
    JobPager pager =
        new JobPager(
            known.handle(),
            known.status(),
            known.results(),
            new JobPace(Duration.ofSeconds(10), Duration.ofMinutes(1)));
    return new JobFetch(pager, pages.request(), api::send, timer, Runnable::run).send(POLL, null);
  }

  private static HttpResponse withRetryAfter(String seconds) {
    return HttpResponse.of(200, Headers.EMPTY.with("Retry-After", seconds), PENDING.body());
  }

  @Test
  void send_runningJob_isAskedAgainAfterTheInterval() {
    FakeTransport api = FakeTransport.answering(PENDING, PENDING, READY);
    CompletableFuture<PageReply> reply = poll(api);

    assertThat(api.requests()).hasSize(1);
    timer.pass(Duration.ofSeconds(10).toNanos() - 1);
    assertThat(api.requests()).hasSize(1);
    timer.pass(1);
    assertThat(api.requests()).hasSize(2);
    timer.passAll();

    assertThat(reply.join().response().body()).isEqualTo(READY.body());
    assertThat(reply.join().response().attempts()).isEqualTo(3);
    assertThat(reply.join().response().nanos()).isEqualTo(Duration.ofSeconds(20).toNanos());
  }

  @Test
  void send_retryAfter_isWaitedForWhenLonger() {
    CompletableFuture<PageReply> reply =
        poll(FakeTransport.answering(withRetryAfter("25"), withRetryAfter("3"), READY));
    timer.passAll();

    assertThat(reply).isCompleted();
    assertThat(timer.delays())
        .containsExactly(Duration.ofSeconds(25).toNanos(), Duration.ofSeconds(10).toNanos());
  }

  @Test
  void send_jobThatNeverEnds_isLeftAtItsDeadline() {
    FakeTransport api = FakeTransport.answering(request -> PENDING);
    CompletableFuture<PageReply> reply = poll(api);
    timer.passAll();

    assertThat(api.requests()).hasSize(7);
    assertThatThrownBy(() -> facts(reply.join()))
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("shop.export: the job is still running")
        .hasMessageContaining("Run again to go on waiting");
  }

  @Test
  void send_hintBehindTheDeadline_isNotWaitedFor() {
    CompletableFuture<PageReply> reply = poll(FakeTransport.answering(withRetryAfter("3600")));

    assertThat(reply).isCompleted();
    assertThat(timer.delays()).isEmpty();
  }

  @Test
  void cancel_waitingJob_isAskedNoMore() {
    FakeTransport api = FakeTransport.answering(PENDING, READY);
    poll(api).cancel(false);
    timer.passAll();

    assertThat(api.requests()).hasSize(1);
  }

  @Test
  void facts_failedJob_areItsMessageAndWhatToDo() {
    FakeTransport api =
        FakeTransport.answering(
            json(200, "{\"status\": \"failure\", \"message\": \"no such list\"}"));

    assertThatThrownBy(() -> facts(poll(api).join()))
        .isInstanceOf(ResyncException.class)
        .hasMessage(
            "shop.export: the job ended as \"failure\", the API says: no such list. A new one"
                + " has to be started.");
  }

  @Test
  void facts_forgottenJob_areThatItIsGone() {
    assertThatThrownBy(() -> facts(poll(FakeTransport.answering(json(404, "{}"))).join()))
        .isInstanceOf(ResyncException.class)
        .hasMessageContaining("the job is no longer to be had, status 404");
  }

  @Test
  void facts_jobWithAnEmptyListOfResults_areTheEnd_withoutOneAMistake() {
    FakeTransport none = FakeTransport.answering(json(200, "{\"status\":\"ready\",\"urls\":[]}"));
    FakeTransport nowhere = FakeTransport.answering(json(200, "{\"status\": \"ready\"}"));

    assertThat(facts(poll(none).join()).next()).isEmpty();
    assertThatThrownBy(() -> facts(poll(nowhere).join()))
        .hasMessageContaining("tells no URL of a result at \"/urls/*\"");
  }

  @Test
  void facts_undeclaredStatus_areAMistake() {
    FakeTransport api = FakeTransport.answering(json(200, "{\"status\": \"paused\"}"));

    assertThatThrownBy(() -> facts(poll(api).join()))
        .hasMessageContaining("status is \"paused\", which is neither");
  }

  private static PageFacts facts(PageReply reply) {
    return TestJob.pages(Connection.over(TestApi.CONFIG, FakeTransport.answering()))
        .facts(POLL, reply);
  }
}
