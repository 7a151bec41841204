package dev.sluice.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.config.BodyCondition;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.ErrorRule;
import dev.sluice.config.RetryConfig;
import dev.sluice.error.ApiException;
import dev.sluice.http.ErrorAction;
import dev.sluice.transport.LoopbackServer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Error rules over real HTTP. */
class ErrorsOverHttpTest {

  private final AtomicInteger requests = new AtomicInteger();

  private LoopbackServer server(String first, String then) {
    return LoopbackServer.answering(
        (head, out) -> {
          LoopbackServer.write(out, requests.getAndIncrement() == 0 ? first : then);
          return true;
        });
  }

  private static String reply(String head, String body) {
    return "HTTP/1.1 " + head + "\nContent-Length: " + body.length() + "\n\n" + body;
  }

  private static TestApi client(LoopbackServer server, ErrorRule... rules) {
    ConnectorConfig config =
        TestApi.config(server.url() + "/v3")
            .withRetry(new RetryConfig(3, Duration.ofMillis(1), Duration.ofSeconds(2)));
    return new TestApi(Connection.to(config.withErrors(config.errors().withRules(List.of(rules)))));
  }

  private static ErrorRule code(String code, ErrorAction action) {
    return new ErrorRule(List.of(), List.of(new BodyCondition.Is("/code", List.of(code))), action);
  }

  @Test
  void execute_throttleBehindForbidden_waitsAsAskedAndIsSentAgain() throws IOException {
    try (LoopbackServer server =
        server(
            reply("403 Forbidden\nRetry-After: 0.05", "{\"code\":\"slow\"}"),
            reply("200 OK", "{\"id\":1,\"name\":\"a\"}"))) {
      long start = System.nanoTime();

      client(server, code("slow", ErrorAction.THROTTLE)).create("a").execute();

      assertThat(requests).hasValue(2);
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isGreaterThanOrEqualTo(Duration.ofMillis(50));
    }
  }

  @Test
  void execute_askedToWaitForLongerThanAllowed_endsAtOnce() throws IOException {
    try (LoopbackServer server =
        server(reply("429 Slow\nRetry-After: 3600", "<html>later</html>"), "")) {
      assertThatThrownBy(() -> client(server).ping().execute())
          .isInstanceOf(ApiException.class)
          .hasMessageContaining("status 429");
      assertThat(requests).hasValue(1);
    }
  }

  @Test
  void execute_errorWithinSuccess_failsOverHttpToo() throws IOException {
    try (LoopbackServer server =
        server(reply("200 OK", "{\"code\":\"bad\",\"message\":\"No\"}"), "")) {
      assertThatThrownBy(() -> client(server, code("bad", ErrorAction.FAIL)).ping().execute())
          .isInstanceOf(ApiException.class)
          .hasMessageContaining("status 200, the API says: bad - No");
    }
  }
}
