package dev.sluice.middleware.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.config.ApiKeyConfig;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.SecretRef;
import dev.sluice.error.SecretException;
import dev.sluice.http.HttpResponse;
import dev.sluice.middleware.MiddlewareChain;
import dev.sluice.transport.testing.FakeTransport;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyAuthTest {

  // A variable that every environment has.
  private static final String SET = "PATH";

  private final FakeTransport transport =
      FakeTransport.answering(request -> FakeTransport.json(200, "{}"));

  private CompletableFuture<HttpResponse> send(String secret, String url) {
    ApiKeyConfig key = new ApiKeyConfig("api-key", "Bearer ", new SecretRef(secret));
    ConnectorConfig connector =
        ConnectorConfig.of("test", "https://api.example.com/v3").withApiKey(key);
    return MiddlewareChain.of(List.of(new ApiKeyAuth(connector, key)), transport)
        .send(Requests.get(url))
        .toCompletableFuture();
  }

  private Optional<String> sentKey() {
    return transport.requests().get(0).headers().first("api-key");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.example.com/v3/contacts?a=b",
        "https://api.example.com",
        "https://api.example.com?x=y",
        "https://api.example.com:443/v4",
        "HTTPS://API.example.com/v3"
      })
  void handle_ownOrigin_getsTheKey(String url) {
    assertThat(send(SET, url)).isCompleted();
    assertThat(sentKey()).contains("Bearer " + System.getenv(SET).strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.example.com.evil.org/v3",
        "https://api.example.com@evil.org/",
        "https://api.example.com:8443/v3",
        "http://api.example.com/v3",
        "https://evil.org/https://api.example.com/v3",
        "https://api.example.com\\@evil.org/"
      })
  void handle_otherOrigin_getsNoKey(String url) {
    assertThat(send(SET, url)).isCompleted();
    assertThat(sentKey()).isEmpty();
  }

  @Test
  void handle_secretMissing_failsTheStageAndSendsNothing() {
    assertThatThrownBy(() -> send("SLUICE_NO_SUCH_SECRET", "https://api.example.com/").join())
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOf(SecretException.class)
        .hasMessageContaining("SLUICE_NO_SUCH_SECRET");
    assertThat(transport.requests()).isEmpty();
  }
}
