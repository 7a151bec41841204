package dev.sluice.middleware.auth;

import static dev.sluice.middleware.auth.AuthFixture.SECRET;
import static dev.sluice.middleware.auth.AuthFixture.token;
import static dev.sluice.transport.testing.FakeTransport.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.config.ApiKeyConfig;
import dev.sluice.config.AuthConfig;
import dev.sluice.config.SecretRef;
import dev.sluice.error.SecretException;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.Operation.Credentials;
import dev.sluice.middleware.MiddlewareChain;
import dev.sluice.transport.testing.FakeTransport;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthMiddlewareTest {

  private static final AuthConfig KEY = ApiKeyConfig.inHeader("api-key", "", SECRET);

  private final FakeTransport api = FakeTransport.answering(request -> json(200, "{}"));

  private static CompletableFuture<HttpResponse> send(
      AuthFixture auth, FakeTransport api, HttpRequest request) {
    AuthMiddleware middleware =
        new AuthMiddleware(
            auth.authenticator(), AuthFixture.BASE_URL, response -> response.status() == 401);
    return MiddlewareChain.of(List.of(middleware), api).send(request).toCompletableFuture();
  }

  private Optional<String> sentKey() {
    return api.requests().get(0).headers().first("api-key");
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
    assertThat(send(new AuthFixture(KEY), api, AuthFixture.get(url))).isCompleted();
    assertThat(sentKey()).contains("s3cr3t+value");
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
    assertThat(send(new AuthFixture(KEY), api, AuthFixture.get(url))).isCompleted();
    assertThat(sentKey()).isEmpty();
  }

  @Test
  void handle_operationWithoutCredentials_getsNoKey() {
    HttpRequest request = AuthFixture.get();
    HttpRequest open =
        new HttpRequest(
            request.operation().withCredentials(Credentials.NONE),
            request.method(),
            request.url(),
            request.headers(),
            request.body());

    assertThat(send(new AuthFixture(KEY), api, open)).isCompleted();
    assertThat(sentKey()).isEmpty();
  }

  @Test
  void handle_secretMissing_failsTheStageAndSendsNothing() {
    AuthFixture auth =
        new AuthFixture(
            ApiKeyConfig.inHeader("api-key", "", new SecretRef("SLUICE_NO_SUCH_SECRET")));

    assertThatThrownBy(() -> send(auth, api, AuthFixture.get()).join())
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOf(SecretException.class)
        .hasMessageContaining("SLUICE_NO_SUCH_SECRET");
    assertThat(api.requests()).isEmpty();
  }

  @Test
  void handle_refusedToken_isRenewedAndSentOnceMore() {
    AuthFixture auth = new AuthFixture(Grants.CLIENT, token("one", 3600), token("two", 3600));
    FakeTransport strict = FakeTransport.answering(json(401, "{}"), json(200, "{}"));

    HttpResponse outcome = send(auth, strict, AuthFixture.get()).join();

    assertThat(outcome.status()).isEqualTo(200);
    assertThat(outcome.attempts()).isEqualTo(2);
    assertThat(strict.requests())
        .extracting(request -> request.headers().first("Authorization").orElseThrow())
        .containsExactly("Bearer one", "Bearer two");
  }

  @Test
  void handle_refusedTwice_standsAfterOneRenewal() {
    AuthFixture auth = new AuthFixture(Grants.CLIENT, token("one", 3600), token("two", 3600));
    FakeTransport strict = FakeTransport.answering(request -> json(401, "{}"));

    assertThat(send(auth, strict, AuthFixture.get()).join().status()).isEqualTo(401);
    assertThat(strict.requests()).hasSize(2);
    assertThat(auth.endpoint.requests()).hasSize(2);
  }

  @Test
  void handle_refusedKeyThatIsUnchanged_isNotSentAgain() {
    FakeTransport strict = FakeTransport.answering(request -> json(401, "{}"));

    assertThat(send(new AuthFixture(KEY), strict, AuthFixture.get()).join().status())
        .isEqualTo(401);
    assertThat(strict.requests()).hasSize(1);
  }

  @Test
  void handle_manyRefusedAtOnce_renewOnce() {
    AuthFixture auth = new AuthFixture(Grants.CLIENT, token("one", 3600), token("two", 3600));
    CompletableFuture<HttpResponse> held = new CompletableFuture<>();
    FakeTransport strict =
        FakeTransport.answeringLater(
            request ->
                request.headers().first("Authorization").orElseThrow().endsWith("one")
                    ? held
                    : CompletableFuture.completedFuture(json(200, "{}")));
    List<CompletableFuture<HttpResponse>> sent =
        IntStream.range(0, 20).mapToObj(i -> send(auth, strict, AuthFixture.get())).toList();
    held.complete(json(401, "{}"));

    assertThat(sent).allSatisfy(one -> assertThat(one.join().status()).isEqualTo(200));
    assertThat(auth.endpoint.requests()).hasSize(2);
  }
}
