package dev.sluice.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.TestJob;
import dev.sluice.error.PagingException;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobPagerTest {

  private static final JobPager PAGER =
      TestJob.PAGER.withPollUrl("https://api.example.com/v3/exports/%7Bid%7D");

  private static final HttpRequest OPERATION =
      new HttpRequest(
          new Operation("shop", "export", false),
          HttpMethod.POST,
          "https://api.example.com/v3/exports",
          Headers.EMPTY.with("X-Version", "2"),
          Body.of(new byte[] {1}, "text/x"));

  private static final PageRef POLL = new PageRef(1, "a b");

  private static final FetchedPage STARTED =
      new FetchedPage(PageRef.FIRST, new PageFacts(0, -1, 0).withNext("a b"));

  private static FetchedPage ended(int results) {
    return new FetchedPage(POLL, PAGER.ended(POLL, new PageFacts(0, -1, 0), results));
  }

  private static List<WorkItem> next(FetchedPage... fetched) {
    return new FetchPlanner(PAGER, 100, Long.MAX_VALUE).next(List.of(fetched));
  }

  @Test
  void planner_atFirst_startsTheJobAndNothingElse() {
    assertThat(next()).containsExactly(new WorkItem(PageRef.FIRST, 1));
  }

  @Test
  void planner_afterACrashWhileTheJobRan_asksItAndStartsNone() {
    assertThat(next(STARTED)).containsExactly(new WorkItem(POLL, 1));
  }

  @Test
  void planner_afterTheEnd_fetchesEveryMissingResultByItself() {
    FetchedPage second = new FetchedPage(new PageRef(3, "a b#1/3"), new PageFacts(5, -1, 7));

    assertThat(next(STARTED, ended(3), second))
        .containsExactly(
            new WorkItem(new PageRef(2, "a b#0/3"), 1), new WorkItem(new PageRef(4, "a b#2/3"), 1));
  }

  @Test
  void planner_noResults_isAtTheEnd() {
    assertThat(next(STARTED, ended(0))).isEmpty();
  }

  @Test
  void planner_startWithoutContent_isAtTheEnd() {
    assertThat(next(new FetchedPage(PageRef.FIRST, PageFacts.NOTHING))).isEmpty();
  }

  @Test
  void planner_limited_fetchesOneResult() {
    FetchPlanner planner = new FetchPlanner(PAGER, 100, PAGER.pagesFor(10));

    assertThat(planner.next(List.of(STARTED, ended(3)))).hasSize(1);
  }

  @Test
  void after_page_byPage_leadsThroughAllResults() {
    List<String> tokens = new ArrayList<>();
    PageRef at = POLL;
    PageFacts facts = ended(2).facts();
    while (PAGER.after(at, facts) instanceof PageStep.Next next) {
      at = next.page();
      tokens.add(at.token());
      facts = new PageFacts(1, -1, 0);
    }
    assertThat(tokens).containsExactly("a b#0/2", "a b#1/2");
  }

  @Test
  void request_ofThePoll_isAGetWithTheIdAndTheHeaders() {
    HttpRequest poll = PAGER.request(OPERATION, POLL);

    assertThat(poll.method()).isEqualTo(HttpMethod.GET);
    assertThat(poll.url()).isEqualTo("https://api.example.com/v3/exports/a%20b");
    assertThat(poll.body()).isEqualTo(Body.EMPTY);
    assertThat(poll.headers()).isEqualTo(OPERATION.headers());
    assertThat(poll.operation().idempotent()).isTrue();
  }

  @Test
  void result_ofAnotherOrigin_goesWithoutCredentialsAndHeaders() {
    HttpRequest poll = PAGER.request(OPERATION, POLL);
    HttpRequest result = PAGER.result(poll, "https://files.example.com/1?sig=x y#part");

    assertThat(result.url()).isEqualTo("https://files.example.com/1?sig=x%20y");
    assertThat(result.headers()).isEqualTo(Headers.EMPTY);
    assertThat(result.operation().credentials()).isEqualTo(Operation.Credentials.NONE);
    assertThat(PAGER.result(poll, "/files/1").operation().credentials())
        .isEqualTo(Operation.Credentials.CONNECTOR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://files.example.com/1", "file:///etc/passwd", "https://u@x.org/", "::"})
  void result_elsewhereThanOverTls_isRefused(String url) {
    HttpRequest poll = PAGER.request(OPERATION, POLL);

    assertThatThrownBy(() -> PAGER.result(poll, url)).isInstanceOf(PagingException.class);
  }

  @Test
  void token_urlOfAnotherOrigin_isRefused() {
    JobHandle handle = new JobHandle.Url(new CursorSource.Header("Location"));

    assertThat(handle.token(OPERATION, "/v3/jobs/7"))
        .isEqualTo("https://api.example.com/v3/jobs/7");
    assertThatThrownBy(() -> handle.token(OPERATION, "https://evil.example.com/7"))
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("https://evil.example.com:443");
  }

  @Test
  void delay_hint_isAFloorAndTheDeadlineABound() {
    JobPace pace = new JobPace(Duration.ofSeconds(10), Duration.ofSeconds(60));

    assertThat(pace.delay(Duration.ZERO, Duration.ZERO)).contains(Duration.ofSeconds(10));
    assertThat(pace.delay(Duration.ZERO, Duration.ofSeconds(5))).contains(Duration.ofSeconds(10));
    assertThat(pace.delay(Duration.ZERO, Duration.ofSeconds(25))).contains(Duration.ofSeconds(25));
    assertThat(pace.delay(Duration.ofSeconds(50), Duration.ZERO)).contains(Duration.ofSeconds(10));
    assertThat(pace.delay(Duration.ofSeconds(51), Duration.ZERO)).isEmpty();
    assertThat(pace.delay(Duration.ZERO, Duration.ofSeconds(61))).isEmpty();
  }

  @Test
  void state_withoutDeclaredRunning_isRunningForWhateverElse() {
    JobStatus status = new JobStatus("/s", List.of(), List.of("ok"), List.of(), List.of("ko"), "");

    assertThat(status.state("new")).isEqualTo(JobStatus.State.RUNNING);
    assertThat(status.state("")).isEqualTo(JobStatus.State.UNKNOWN);
    assertThat(PAGER.status().state("new")).isEqualTo(JobStatus.State.UNKNOWN);
  }
}
