package dev.sluice.example.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.example.standin.testing.ApiClient;
import dev.sluice.example.standin.testing.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

final class FaultsTest {
  private static final String PAGE = "/numbers?limit=10&offset=20";

  /** What a test does with a server whose first request of /numbers goes wrong. */
  @FunctionalInterface
  private interface Check {
    void run(ApiClient client) throws Exception;
  }

  @Test
  void html_anyStatus_isAPage() throws Exception {
    for (int status : new int[] {200, 502}) {
      withFault(
          FaultAction.html(status),
          client -> {
            HttpResponse<byte[]> response = client.get(PAGE);
            assertThat(response.statusCode()).isEqualTo(status);
            assertThat(response.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/html");
            assertThat(client.get(PAGE).statusCode()).isEqualTo(200);
          });
    }
  }

  @Test
  void cutJson_fittingLength_isNoDocument() throws Exception {
    withFault(
        FaultAction.cutJson(),
        client -> {
          HttpResponse<byte[]> response = client.get(PAGE);
          assertThat(response.statusCode()).isEqualTo(200);
          assertThatThrownBy(() -> Json.document(response.body())).isInstanceOf(IOException.class);
        });
  }

  @Test
  void shortBody_wholeLength_breaksOff() throws Exception {
    withFault(
        FaultAction.shortBody(),
        client -> assertThatThrownBy(() -> client.get(PAGE)).isInstanceOf(IOException.class));
  }

  @Test
  void disconnect_noAnswer_fails() throws Exception {
    try (StandInServer server = start(Faults.always("/numbers", FaultAction.disconnect()))) {
      ApiClient client = Counting.client(server);
      assertThatThrownBy(() -> client.get(PAGE)).isInstanceOf(IOException.class);
      assertThat(server.counts().disconnects()).isPositive();
    }
  }

  @Test
  void stall_serverClosed_losesTheConnection() throws Exception {
    Gate gate = new Gate();
    FaultRule stall = Faults.on("/numbers", 1, FaultAction.stall());
    CompletableFuture<Integer> first;
    CompletableFuture<Integer> second;
    try (StandInServer server = start(stall.orElse(Faults.on("/numbers", 2, gate.hold())))) {
      first = status(server);
      second = status(server);
      gate.awaitReached(Duration.ofSeconds(10));
      assertThat(Counting.client(server).get("/others").statusCode()).isEqualTo(200);
      assertThat(first).isNotDone();
      assertThat(second).isNotDone();
    }
    assertThat(first).failsWithin(Duration.ofSeconds(10));
    assertThat(second).failsWithin(Duration.ofSeconds(10));
  }

  @Test
  void gate_released_givesTheNormalAnswer() throws Exception {
    Gate gate = new Gate();
    try (StandInServer server = start(Faults.on("/numbers", 1, gate.hold()))) {
      assertThat(gate.reached()).isFalse();
      CompletableFuture<Integer> status = status(server);
      gate.awaitReached(Duration.ofSeconds(10));
      assertThat(status).isNotDone();
      gate.release();
      assertThat(status).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(200);
    }
  }

  @Test
  void gzip_reply_isTheNormalBodyCompressed() throws Exception {
    withFault(
        FaultAction.gzip(),
        client -> {
          HttpResponse<byte[]> response = client.get(PAGE);
          assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
          ByteArrayInputStream body = new ByteArrayInputStream(response.body());
          try (GZIPInputStream gzip = new GZIPInputStream(body)) {
            assertThat(gzip.readAllBytes()).isEqualTo(client.get(PAGE).body());
          }
        });
  }

  @Test
  void frozenPage_anyOffset_isTheFirst() throws Exception {
    withFault(
        FaultAction.frozenPage(),
        client -> {
          byte[] frozen = client.get(PAGE).body();
          assertThat(frozen).isEqualTo(client.get("/numbers?limit=10").body());
          assertThat(frozen).isNotEqualTo(client.get(PAGE).body());
        });
  }

  @Test
  void statusFaults_firstRequest_haveStatusHeadersAndBody() throws Exception {
    withFault(
        FaultAction.unauthorized(),
        client -> assertThat(client.get(PAGE).statusCode()).isEqualTo(401));
    withFault(
        FaultAction.unavailable(7),
        client -> {
          HttpResponse<byte[]> response = client.get(PAGE);
          assertThat(response.statusCode()).isEqualTo(503);
          assertThat(response.headers().firstValue("Retry-After")).contains("7");
        });
    withFault(
        FaultAction.emptyBody(200),
        client -> {
          HttpResponse<byte[]> response = client.get(PAGE);
          assertThat(response.statusCode()).isEqualTo(200);
          assertThat(response.body()).isEmpty();
        });
  }

  @Test
  void occasional_everySeventeenthAndTwentyThird_failOnce() throws Exception {
    try (StandInServer server = start(Faults.occasional())) {
      ApiClient client = Counting.client(server);
      for (int i = 0; i < 400; i++) {
        String target = "/numbers?limit=1&offset=" + i;
        HttpResponse<byte[]> response = client.get(target);
        if (response.statusCode() == 429) {
          assertThat(response.headers().firstValue("X-Left")).contains("0 for 1");
        }
        if (response.statusCode() != 200) {
          assertThat(client.get(target).statusCode()).isEqualTo(200);
        }
      }
      assertThat(server.counts().withStatus(200)).isEqualTo(400);
      assertThat(server.counts().withStatus(429)).isBetween(22L, 26L);
      assertThat(server.counts().withStatus(500)).isBetween(16L, 19L);
    }
  }

  @Test
  void rule_ofOnesOwn_seesTheRequest() throws Exception {
    FaultRule rule =
        request ->
            request.target().equals("/numbers?limit=3")
                ? Optional.of(FaultAction.reply(Answer.of(425, "text/plain", "Too early")))
                : Optional.empty();
    try (StandInServer server = start(rule.orElse(Faults.none()))) {
      ApiClient client = Counting.client(server);
      assertThat(client.get("/numbers?limit=3").statusCode()).isEqualTo(425);
      assertThat(client.get("/numbers?limit=4").statusCode()).isEqualTo(200);
    }
  }

  private static void withFault(FaultAction action, Check check) throws Exception {
    try (StandInServer server = start(Faults.on("/numbers", 1, action))) {
      check.run(Counting.client(server));
    }
  }

  private static StandInServer start(FaultRule rule) {
    return Counting.start(rule);
  }

  private static CompletableFuture<Integer> status(StandInServer server) {
    return HttpClient.newHttpClient()
        .sendAsync(Counting.client(server).keyed("/numbers").build(), BodyHandlers.discarding())
        .thenApply(HttpResponse::statusCode);
  }
}
