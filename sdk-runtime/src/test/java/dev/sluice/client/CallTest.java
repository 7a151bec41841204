package dev.sluice.client;

import static dev.sluice.transport.testing.FakeTransport.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.TestApi.Item;
import dev.sluice.config.ApiKeyConfig;
import dev.sluice.config.SecretRef;
import dev.sluice.error.ApiException;
import dev.sluice.error.ContractException;
import dev.sluice.error.NetworkException;
import dev.sluice.error.SecretException;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError.Kind;
import dev.sluice.transport.testing.FakeTransport;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class CallTest {

  private static Call<Item> call(HttpResponse... responses) {
    return new TestApi(Connection.over(TestApi.CONFIG, FakeTransport.answering(responses)))
        .create("a b");
  }

  @Test
  void execute_success_isTheValue() {
    assertThat(call(json(201, "{\"id\": 1, \"name\": \"a\"}")).execute())
        .isEqualTo(new Item(1, "a"));
  }

  @Test
  void execute_nothingIsSentBefore() {
    FakeTransport transport = FakeTransport.answering(json(201, "{\"id\": 1, \"name\": \"a\"}"));
    Call<Item> call = new TestApi(Connection.over(TestApi.CONFIG, transport)).create("a b");
    assertThat(transport.requests()).isEmpty();
    call.execute();

    assertThat(transport.requests().get(0).url()).isEqualTo("http://localhost:1/v3/items/a%20b");
  }

  @Test
  void response_success_hasStatusAndHeaders() {
    Response<Item> response = call(json(201, "{\"id\": 1, \"name\": \"a\"}")).response();

    assertThat(response.status()).isEqualTo(201);
    assertThat(response.headers().first("content-type")).contains("application/json");
  }

  @Test
  void optional_notFound_isEmpty() {
    assertThat(call(json(404, "{}")).optional()).isEmpty();
    assertThat(call(json(200, "{\"id\": 1, \"name\": \"a\"}")).optional()).isPresent();
    assertThatThrownBy(() -> call(json(400, "{}")).optional()).isInstanceOf(ApiException.class);
  }

  @Test
  void send_success_completesOffTheTransportsThread() {
    String thread =
        call(json(200, "{\"id\": 1, \"name\": \"a\"}"))
            .send()
            .thenApply(item -> Thread.currentThread().getName())
            .toCompletableFuture()
            .join();

    assertThat(thread).isIn("sluice-callback", Thread.currentThread().getName());
  }

  @Test
  void send_failure_failsTheStage() {
    assertThatThrownBy(() -> call(json(400, "{}")).send().toCompletableFuture().join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(ApiException.class);
  }

  @Test
  void execute_ignoredBody_isNull() {
    TestApi api =
        new TestApi(Connection.over(TestApi.CONFIG, FakeTransport.answering(json(200, "<html>"))));

    assertThat(api.ping().execute()).isNull();
  }

  @Test
  void execute_errorStatus_saysWhatWhereAndWhatToDo() {
    assertThatThrownBy(
            () -> call(json(400, "{\"code\": \"bad\", \"message\": \"No such list\"}")).execute())
        .isInstanceOfSatisfying(
            ApiException.class,
            e -> {
              assertThat(e.status()).isEqualTo(400);
              assertThat(e.code()).isEqualTo("bad");
            })
        .hasMessage(
            "shop.create failed: POST /v3/items/a%20b: status 400, the API says: bad - No such"
                + " list. The API rejects the request as it is: check its parameters and body.");
  }

  @Test
  void execute_repeatedFailure_saysHowOften() {
    TestApi api =
        new TestApi(
            Connection.over(
                TestApi.CONFIG,
                FakeTransport.answering(
                    request -> HttpResponse.failed(Kind.BROKEN, "localhost:1 closed"))));

    assertThatThrownBy(() -> api.ping().execute())
        .isInstanceOf(NetworkException.class)
        .hasMessage(
            "shop.items failed: GET /v3/ping: localhost:1 closed, after 2 attempts. The network or"
                + " the API is slow or unstable: run again later.");
  }

  @Test
  void execute_unauthorized_namesTheSecretAndNotTheQuery() {
    Connection connection =
        Connection.over(
            TestApi.CONFIG.withAuth(ApiKeyConfig.inHeader("api-key", "", new SecretRef("PATH"))),
            FakeTransport.answering(request -> json(401, "{}")));

    assertThatThrownBy(() -> new TestApi(connection).items().iterator().hasNext())
        .isInstanceOf(ApiException.class)
        .hasMessage(
            "shop.items failed: GET /v3/items: status 401. Check the secret PATH, and what it is"
                + " allowed to do.");
  }

  @Test
  void execute_secretMissing_throwsIt() {
    Connection connection =
        Connection.over(
            TestApi.CONFIG.withAuth(
                ApiKeyConfig.inHeader("api-key", "", new SecretRef("SLUICE_NO_SUCH_SECRET"))),
            FakeTransport.answering(json(200, "{}")));

    assertThatThrownBy(() -> new TestApi(connection).ping().execute())
        .isInstanceOf(SecretException.class)
        .hasMessageContaining("SLUICE_NO_SUCH_SECRET");
  }

  @Test
  void execute_brokenContract_saysWhoseReply() {
    assertThatThrownBy(() -> call(json(200, "{\"id\": 1}")).execute())
        .isInstanceOf(ContractException.class)
        .hasMessage(
            "shop.create: the reply to POST http://localhost:1/v3/items/a%20b (status 200) breaks"
                + " its contract: /name: expected text, found nothing");
  }

  @Test
  void execute_brokenContractWithRequestId_tellsIt() {
    Connection connection =
        Connection.over(
            TestApi.CONFIG.withRequestIdHeader("X-Request-Id"),
            FakeTransport.answering(
                HttpResponse.of(
                    200,
                    Headers.EMPTY.with("x-request-id", "r-17"),
                    Body.of("[]".getBytes(UTF_8), ""))));

    assertThatThrownBy(() -> new TestApi(connection).create("a").execute())
        .isInstanceOf(ContractException.class)
        .hasMessageContaining(" (status 200, request id r-17) breaks its contract: ");
  }
}
