package dev.sluice.client;

import static dev.sluice.transport.testing.FakeTransport.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.TestApi.Item;
import dev.sluice.config.BodyCondition;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.ErrorBodyConfig;
import dev.sluice.config.ErrorConfig;
import dev.sluice.config.ErrorRule;
import dev.sluice.config.HeaderCondition;
import dev.sluice.config.NotJsonCondition;
import dev.sluice.config.StatusRange;
import dev.sluice.error.ApiError;
import dev.sluice.error.ApiException;
import dev.sluice.error.ResyncException;
import dev.sluice.error.StopRunException;
import dev.sluice.http.Body;
import dev.sluice.http.ErrorAction;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpResponse;
import dev.sluice.transport.testing.FakeTransport;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What calls and pages come to when a connector has error rules. */
class ErrorHandlingTest {

  static final ErrorRule NOT_OK =
      new ErrorRule(
          List.of(), List.of(new BodyCondition.Is("/ok", List.of("false"))), ErrorAction.FAIL);

  private static ErrorRule status(int status, ErrorAction action) {
    return new ErrorRule(List.of(StatusRange.of(status)), List.of(), action);
  }

  private static ErrorRule code(String code, ErrorAction action) {
    return new ErrorRule(List.of(), List.of(new BodyCondition.Is("/code", List.of(code))), action);
  }

  private static ConnectorConfig config(ErrorRule... rules) {
    return TestApi.CONFIG.withErrors(
        new ErrorConfig(new ErrorBodyConfig("/code", "/message"), "X-Request-Id", List.of(rules)));
  }

  private static TestApi api(FakeTransport transport, ErrorRule... rules) {
    return new TestApi(Connection.over(config(rules), transport));
  }

  @Test
  void execute_notOkWithinSuccess_failsWithWhatTheApiSays() {
    HttpResponse reply = json(200, "{\"ok\": false, \"code\": \"no_list\", \"message\": \"Gone\"}");
    HttpResponse named =
        HttpResponse.of(200, reply.headers().with("x-request-id", "r-17"), reply.body());

    assertThatThrownBy(() -> api(FakeTransport.answering(named), NOT_OK).ping().execute())
        .isInstanceOfSatisfying(
            ApiException.class,
            e -> {
              assertThat(e.error()).isEqualTo(new ApiError(200, "no_list", "Gone", "r-17", 1));
              assertThat(e.operation()).isEqualTo(TestApi.ITEMS);
            })
        .hasMessage(
            "shop.items failed: GET /v3/ping: status 200, the API says: no_list - Gone, its"
                + " request id is r-17. The API rejects the request as it is: check its"
                + " parameters and body.");
  }

  @Test
  void execute_okWithinSuccess_passes() {
    api(FakeTransport.answering(json(200, "{\"ok\": true}")), NOT_OK).ping().execute();
  }

  @Test
  void execute_graphQlErrors_failUnlessThereAreNone() {
    ErrorRule errors =
        new ErrorRule(List.of(), List.of(new BodyCondition.Present("/errors")), ErrorAction.FAIL);

    api(FakeTransport.answering(json(200, "{\"data\": {}, \"errors\": []}")), errors)
        .ping()
        .execute();
    assertThatThrownBy(
            () ->
                api(
                        FakeTransport.answering(
                            json(200, "{\"data\": null, \"errors\": [{\"message\": \"no\"}]}")),
                        errors)
                    .ping()
                    .execute())
        .isInstanceOf(ApiException.class);
  }

  @Test
  void execute_retryWithinSuccess_isSentAgainUnlessItMayHaveHadEffect() {
    ErrorRule unavailable = code("UNAVAILABLE", ErrorAction.RETRY);
    FakeTransport api =
        FakeTransport.answering(json(200, "{\"code\": \"UNAVAILABLE\"}"), json(200, "{\"id\": 1}"));
    api(api, unavailable).ping().execute();
    assertThat(api.requests()).hasSize(2);

    FakeTransport write = FakeTransport.answering(json(200, "{\"code\": \"UNAVAILABLE\"}"));
    assertThatThrownBy(() -> api(write, unavailable).create("a").execute())
        .isInstanceOf(ApiException.class);
    assertThat(write.requests()).hasSize(1);
  }

  @Test
  void execute_throttleBehindForbidden_isSentAgainEvenIfNotIdempotent() {
    FakeTransport api =
        FakeTransport.answering(
            json(403, "{\"code\": \"rateLimitExceeded\"}"),
            json(200, "{\"id\": 1, \"name\": \"a\"}"));

    assertThat(api(api, code("rateLimitExceeded", ErrorAction.THROTTLE)).create("a").execute())
        .isEqualTo(new Item(1, "a"));
    assertThat(api.requests()).hasSize(2);
  }

  @Test
  void execute_failOnTooManyRequests_isFinal() {
    FakeTransport api = FakeTransport.answering(json(429, "{\"code\": \"CapacityLimitExceeded\"}"));

    assertThatThrownBy(
            () -> api(api, code("CapacityLimitExceeded", ErrorAction.FAIL)).ping().execute())
        .isInstanceOf(ApiException.class);
    assertThat(api.requests()).hasSize(1);
  }

  @Test
  void execute_severalRulesMatch_theFirstDecides() {
    FakeTransport api = FakeTransport.answering(request -> json(404, "{\"code\": \"gone\"}"));

    assertThat(
            api(api, status(404, ErrorAction.EMPTY), code("gone", ErrorAction.FAIL))
                .create("a")
                .optional())
        .isEmpty();
    assertThatThrownBy(
            () ->
                api(api, code("gone", ErrorAction.FAIL), status(404, ErrorAction.EMPTY))
                    .create("a")
                    .optional())
        .isInstanceOf(ApiException.class);
  }

  @Test
  void execute_nothingWhereAValueIsAsked_saysSo() {
    FakeTransport api = FakeTransport.answering(request -> json(422, "{}"));

    assertThatThrownBy(() -> api(api, status(422, ErrorAction.SKIP)).create("a").execute())
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("ask for an Optional");
    api(api, status(422, ErrorAction.SKIP)).ping().execute();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html><body>Forbidden</body></html>", "{\"code\":", "[7]", "nope"})
  void execute_errorBodyIsAnything_failsWithTheStatus(String body) {
    HttpResponse reply =
        HttpResponse.of(
            403, Headers.EMPTY, Body.of(body.getBytes(StandardCharsets.UTF_8), "text/html"));

    assertThatThrownBy(
            () ->
                api(FakeTransport.answering(reply), NOT_OK, code("x", ErrorAction.EMPTY))
                    .ping()
                    .execute())
        .isInstanceOfSatisfying(
            ApiException.class,
            e -> assertThat(e.error()).isEqualTo(new ApiError(403, "", "", "", 1)));
  }

  @Test
  void execute_resyncAndStop_areTyped() {
    ErrorRule[] rules = {
      status(410, ErrorAction.RESYNC), code("QUOTA", ErrorAction.STOP_RUN),
    };

    assertThatThrownBy(() -> api(FakeTransport.answering(json(410, "")), rules).ping().execute())
        .isInstanceOf(ResyncException.class)
        .hasMessageContaining("read it from the start");
    FakeTransport quota = FakeTransport.answering(json(429, "{\"code\": \"QUOTA\"}"));
    assertThatThrownBy(() -> api(quota, rules).ping().execute())
        .isInstanceOf(StopRunException.class)
        .hasMessageContaining("quota is renewed");
    assertThat(quota.requests()).hasSize(1);
  }

  @Test
  void pages_emptyOrSkipped_endTheList() {
    for (ErrorAction action : List.of(ErrorAction.EMPTY, ErrorAction.SKIP)) {
      FakeTransport api =
          FakeTransport.answering(
              json(
                  200, "{\"items\": [{\"id\": 1, \"name\": \"a\"}, {\"id\": 2, \"name\": \"b\"}]}"),
              json(404, "<html>"));

      assertThat(api(api, status(404, action)).items())
          .extracting(Item::id)
          .containsExactly(1L, 2L);
    }
  }

  @Test
  void config_rules_areShippedByValue() {
    ConnectorConfig config =
        config(
            NOT_OK,
            new ErrorRule(
                List.of(new StatusRange(400, 403)),
                List.of(new BodyCondition.Contains("/message", "Quota")),
                ErrorAction.STOP_RUN),
            new ErrorRule(
                "items",
                List.of(),
                List.of(new NotJsonCondition(), new HeaderCondition("X-Retry", List.of("true"))),
                ErrorAction.THROTTLE,
                Duration.ofSeconds(30)));

    assertThat(ShippingTest.ways().map(way -> way.getPayload().apply(config)))
        .isEqualTo(Stream.of(config, config).toList());
  }
}
