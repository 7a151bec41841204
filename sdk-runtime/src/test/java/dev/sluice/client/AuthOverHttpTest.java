package dev.sluice.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.config.AuthConfig;
import dev.sluice.config.BodyCondition;
import dev.sluice.config.ClientCredentialsGrant;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.ErrorRule;
import dev.sluice.config.OAuth2Client;
import dev.sluice.config.OAuth2Config;
import dev.sluice.error.ApiException;
import dev.sluice.error.AuthException;
import dev.sluice.http.ErrorAction;
import dev.sluice.transport.LoopbackServer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tokens fetched, shared, renewed and refused over real HTTP. */
class AuthOverHttpTest {

  private static final AuthConfig OAUTH =
      OAuth2Config.of(
          "/token",
          new ClientCredentialsGrant(
              OAuth2Client.inHeader(AuthConfigs.USER, AuthConfigs.SECRET), List.of()));

  private final AtomicInteger tokens = new AtomicInteger();
  private final AtomicInteger pings = new AtomicInteger();

  /** An API whose tokens are numbered, and are good from that number on. */
  private LoopbackServer api(int firstGoodToken) {
    return LoopbackServer.answering(
        (head, out) -> {
          if (head.get(0).startsWith("POST /v3/token ")) {
            String body = "{\"access_token\":\"t" + tokens.incrementAndGet() + "\"}";
            LoopbackServer.write(out, reply("200 OK", body));
            return true;
          }
          pings.incrementAndGet();
          boolean good = number(head) >= firstGoodToken;
          LoopbackServer.write(out, reply(good ? "200 OK" : "401 Unauthorized", "{}"));
          return true;
        });
  }

  private static String reply(String status, String body) {
    return "HTTP/1.1 " + status + "\nContent-Length: " + body.length() + "\n\n" + body;
  }

  private static int number(List<String> head) {
    return head.stream()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("authorization: bearer t"))
        .map(line -> Integer.parseInt(line.substring(23).strip()))
        .findFirst()
        .orElse(0);
  }

  private static TestApi client(LoopbackServer server, AuthConfig auth) {
    return new TestApi(Connection.to(TestApi.config(server.url() + "/v3").withAuth(auth)));
  }

  @Test
  void send_manyCallsAtOnce_fetchOneToken() throws IOException {
    try (LoopbackServer server = api(1)) {
      TestApi client = client(server, OAUTH);
      List<CompletableFuture<@Nullable Void>> calls =
          IntStream.range(0, 50).mapToObj(i -> client.ping().send().toCompletableFuture()).toList();

      calls.forEach(CompletableFuture::join);
      assertThat(tokens).hasValue(1);
      assertThat(pings).hasValue(50);
    }
  }

  @Test
  void execute_tokenRefused_isRenewedOnce() throws IOException {
    try (LoopbackServer server = api(2)) {
      client(server, OAUTH).ping().execute();

      assertThat(tokens).hasValue(2);
      assertThat(pings).hasValue(2);
    }
  }

  @Test
  void execute_everyTokenRefused_fails() throws IOException {
    try (LoopbackServer server = api(100)) {
      assertThatThrownBy(() -> client(server, OAUTH).ping().execute())
          .isInstanceOf(ApiException.class)
          .hasMessageContaining("status 401, after 2 attempts")
          .hasMessageContaining("SLUICE_TEST_USER, SLUICE_TEST_SECRET")
          .hasMessageNotContaining("s3cr3t");
      assertThat(tokens).hasValue(2);
    }
  }

  @Test
  void execute_connectionsThatDifferElsewhere_shareTheToken() throws IOException {
    try (LoopbackServer server = api(1)) {
      Connection connection = Connection.to(TestApi.config(server.url() + "/v3").withAuth(OAUTH));
      new TestApi(connection).ping().execute();
      new TestApi(connection.withConfig(connection.config().withRateLimit(null))).ping().execute();
      new TestApi(connection.withMiddleware(ShippingTest.Tagging.INSTANCE)).ping().execute();

      assertThat(tokens).hasValue(1);
    }
  }

  @Test
  void execute_tokenEndpointDownAtFirst_isAskedAgain() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    try (LoopbackServer server =
        LoopbackServer.answering(
            (head, out) -> {
              boolean token = head.get(0).startsWith("POST");
              boolean down = token && asked.incrementAndGet() == 1;
              LoopbackServer.write(
                  out, reply(down ? "503 Busy" : "200 OK", "{\"access_token\":\"t1\"}"));
              return true;
            })) {
      client(server, OAUTH).ping().execute();

      assertThat(asked).hasValue(2);
    }
  }

  @Test
  void execute_tokenEndpointRefuses_saysSo() throws IOException {
    try (LoopbackServer server =
        LoopbackServer.answering(
            "HTTP/1.1 401 No\nContent-Length: 26\n\n{\"error\":\"invalid_client\"}")) {
      assertThatThrownBy(() -> client(server, OAUTH).ping().execute())
          .isInstanceOf(AuthException.class)
          .hasMessageContaining("invalid_client");
    }
  }

  @Test
  void execute_ownAuthenticator_isUsed() throws IOException {
    AtomicInteger named = new AtomicInteger();
    try (LoopbackServer server =
        LoopbackServer.answering(
            (head, out) -> {
              named.addAndGet((int) head.stream().filter("X-Name: me"::equals).count());
              LoopbackServer.write(out, reply("200 OK", "{}"));
              return true;
            })) {
      client(server, new AuthConfigs.Named("me")).ping().execute();

      assertThat(named).hasValue(1);
    }
  }

  @Test
  void execute_refusalWithinSuccess_renewsTheToken() throws IOException {
    ErrorRule expired =
        new ErrorRule(
            List.of(),
            List.of(new BodyCondition.Is("/error", List.of("token_expired"))),
            ErrorAction.REFRESH_AUTH);
    try (LoopbackServer server =
        LoopbackServer.answering(
            (head, out) -> {
              boolean token = head.get(0).startsWith("POST");
              String body =
                  token
                      ? "{\"access_token\":\"t" + tokens.incrementAndGet() + "\"}"
                      : number(head) < 2 ? "{\"error\":\"token_expired\"}" : "{}";
              LoopbackServer.write(out, reply("200 OK", body));
              return true;
            })) {
      ConnectorConfig config = TestApi.config(server.url() + "/v3").withAuth(OAUTH);
      new TestApi(Connection.to(config.withErrors(config.errors().withRules(List.of(expired)))))
          .ping()
          .execute();

      assertThat(tokens).hasValue(2);
    }
  }
}
