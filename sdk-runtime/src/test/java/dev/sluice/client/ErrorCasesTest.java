package dev.sluice.client;

import static dev.sluice.transport.testing.FakeTransport.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.cases.IngestionCase;
import dev.sluice.config.BodyCondition;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.ErrorBodyConfig;
import dev.sluice.config.ErrorRule;
import dev.sluice.config.RetryConfig;
import dev.sluice.config.StatusRange;
import dev.sluice.error.ApiException;
import dev.sluice.http.ErrorAction;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import dev.sluice.transport.testing.FakeTransport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cases of errors and repeats. */
class ErrorCasesTest {

  private static final Map<String, String> DIFFERENCES =
      Map.ofEntries(
          Map.entry("ic-103", "attempts are bounded in number, and each in time"),
          Map.entry("ic-105", "nothing is kept of an attempt once it is over"),
          Map.entry("ic-112", "a status that no rule speaks of and that is not passing fails"),
          Map.entry("ic-115", "a status that no rule speaks of and that is not passing fails"),
          Map.entry("ic-121", "no rules are needed"),
          Map.entry("ic-122", "a pointer leads to one message"),
          Map.entry("ic-134", "redirects fail"),
          Map.entry("ic-135", "ranges are parsed by the compiler, with a dash"));

  @TestFactory
  Stream<DynamicTest> send_case_endsAsThere() {
    return IngestionCase.tests(Set.of("error_handler", "retry"), DIFFERENCES, ErrorCasesTest::play);
  }

  private static ErrorRule status(int status, ErrorAction action) {
    return new ErrorRule(List.of(StatusRange.of(status)), List.of(), action);
  }

  private static ErrorRule body(String pointer, String value, ErrorAction action) {
    return new ErrorRule(List.of(), List.of(new BodyCondition.Is(pointer, List.of(value))), action);
  }

  private static void play(IngestionCase one) {
    int status = one.given().path("status").asInt();
    switch (one.id()) {
      case "ic-031", "ic-127", "ic-128" -> ignored(one);
      case "ic-104" -> {
        ConnectorConfig once =
            TestApi.CONFIG.withRetry(
                new RetryConfig(1, Duration.ofMillis(1), Duration.ofMillis(1)));
        assertThat(calls(once, json(429, "{}"))).isEqualTo(1);
      }
      case "ic-110" ->
          assertThat(
                  calls(
                      rules(body("/code", one.text("body_code"), ErrorAction.FAIL)),
                      json(status, "{\"code\": \"" + one.text("body_code") + "\"}")))
              .isEqualTo(one.expect().get("calls").asInt());
      case "ic-116" ->
          assertThatThrownBy(() -> ConnectorConfig.of("test", "ftp://example.com"))
              .isInstanceOf(IllegalArgumentException.class);
      case "ic-117" ->
          assertThat(
                  calls(TestApi.CONFIG, HttpResponse.failed(NetworkError.Kind.BROKEN, "it broke")))
              .isEqualTo(2);
      case "ic-118" -> matched(one);
      case "ic-119" -> assertThat(calls(TestApi.CONFIG, json(200, "{}"))).isEqualTo(1);
      case "ic-120" ->
          pages(json(404, "{}"), status(404, ErrorAction.EMPTY), status(404, ErrorAction.FAIL));
      case "ic-123", "ic-124", "ic-125", "ic-126" -> message(one);
      case "ic-132" ->
          assertThat(
                  calls(
                      rules(body("/status", "UNAVAILABLE", ErrorAction.RETRY)),
                      json(status, one.given().get("body").toString())))
              .isEqualTo(2);
      case "ic-133" ->
          assertThat(calls(rules(status(403, ErrorAction.RETRY)), json(403, "{}"))).isEqualTo(2);
      default -> {
        JsonNode kind = one.expect().path("kind");
        boolean retried =
            Set.of("RETRY", "retriable")
                .contains(one.expect().path("action").asText(kind.asText()));
        assertThat(calls(TestApi.CONFIG, json(status, "{}"))).isEqualTo(retried ? 2 : 1);
      }
    }
  }

  private static ConnectorConfig rules(ErrorRule... rules) {
    return TestApi.CONFIG.withErrors(TestApi.CONFIG.errors().withRules(List.of(rules)));
  }

  /** How many requests a call comes to, of which two are made at most. */
  private static int calls(ConnectorConfig config, HttpResponse always) {
    FakeTransport api = FakeTransport.answering(request -> always);
    try {
      new TestApi(Connection.over(config, api)).ping().execute();
    } catch (RuntimeException e) {
      assertThat(e).hasMessageStartingWith("shop.items failed");
    }
    return api.requests().size();
  }

  private static void pages(HttpResponse always, ErrorRule... rules) {
    FakeTransport api = FakeTransport.answering(request -> always);
    assertThat(new TestApi(Connection.over(rules(rules), api)).items()).isEmpty();
  }

  private static void ignored(IngestionCase one) {
    List<Integer> statuses = new ArrayList<>();
    one.given().path("actions").forEach(each -> statuses.add(each.get("status").asInt()));
    if (statuses.isEmpty()) {
      statuses.add(one.given().get("status").asInt());
    }
    for (int i = 0; i < 2; i++) {
      ErrorRule[] rules =
          statuses.stream()
              .map(status -> status(status, ErrorAction.EMPTY))
              .toArray(ErrorRule[]::new);
      statuses.forEach(status -> pages(json(status, ""), rules));
      Collections.reverse(statuses);
    }
  }

  private static void matched(IngestionCase one) {
    JsonNode body = one.given().get("body");
    ConnectorConfig config =
        rules(body("/the_body", "do_i_match", ErrorAction.FAIL))
            .withErrorBody(new ErrorBodyConfig("", "/failure"));
    FakeTransport api = FakeTransport.answering(json(404, body.toString()));

    assertThatThrownBy(() -> new TestApi(Connection.over(config, api)).ping().execute())
        .isInstanceOfSatisfying(
            ApiException.class,
            e -> assertThat(e.error().message()).isEqualTo(body.get("failure").asText()));
  }

  private static void message(IngestionCase one) {
    JsonNode body = one.given().get("body");
    ConnectorConfig config =
        TestApi.CONFIG.withErrorBody(new ErrorBodyConfig("", "/" + body.fieldNames().next()));
    FakeTransport api = FakeTransport.answering(json(400, body.toString()));

    assertThatThrownBy(() -> new TestApi(Connection.over(config, api)).ping().execute())
        .hasMessageContaining(one.expect().get("message").asText());
  }
}
