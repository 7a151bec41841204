package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.Call;
import dev.sluice.client.Connection;
import dev.sluice.client.Pages;
import dev.sluice.client.Response;
import dev.sluice.error.ApiError;
import dev.sluice.error.ApiException;
import dev.sluice.error.ItemFailure;
import dev.sluice.error.PartialFailureException;
import dev.sluice.error.ResyncException;
import dev.sluice.error.StopRunException;
import dev.sluice.processor.ScriptedApi.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles a connector with error rules, and calls it over HTTP. */
class ErrorsTest {

  private static final JavaFileObject API =
      Sources.file(
          "Api",
          """
          @Connector(name = "api", baseUrl = "https://api.example.com")
          @Retry(attempts = 3, initialDelay = "1ms", maxDelay = "2s")
          @ErrorBody(code = {"/error/type", "/error"}, message = {"/error/message", "/detail"},
              requestId = "/correlationId", requestIdHeader = "Request-Id")
          @ErrorRule(status = "403", notJson = true, action = ErrorAction.THROTTLE, pause = "80ms")
          @ErrorRule(status = "4xx", header = "Should-Retry", headerIs = "true",
              action = ErrorAction.RETRY)
          @ErrorRule(status = "429", body = "/error/type", contains = "daily",
              action = ErrorAction.STOP_RUN)
          @ErrorRule(status = {"200", "400"}, body = "/errors/0/extensions/code",
              is = {"THROTTLED", "RATELIMITED"}, action = ErrorAction.THROTTLE)
          @ErrorRule(body = "/ok", is = "false", action = ErrorAction.FAIL)
          @ErrorRule(body = "/errors", action = ErrorAction.FAIL)
          public interface Api {
            @Get("/text") String text();

            @Get("/item") @ErrorRule(status = "403", action = ErrorAction.EMPTY)
            Optional<ApiItem> item();

            @Get("/list") @SinglePage(items = "")
            @ErrorRule(status = "404", action = ErrorAction.SKIP)
            @ErrorRule(status = {"410", "422"}, action = ErrorAction.RESYNC)
            Pages<ApiItem> list();

            @Post("/batch") @ItemErrors(items = "/failed", index = "/at", code = "/code",
                message = "/why")
            Call<ApiItem> batch(@Body ApiItem item);

            @Post("/batch") @ItemErrors(items = "", message = "/error")
            Response<Void> positional(@Body ApiItem item);
          }
          """);

  private static final JavaFileObject ITEM =
      Sources.file("ApiItem", "@ReadContract public record ApiItem(long id) {}");

  private static Loaded loaded;

  @BeforeAll
  static void compile() {
    loaded = Loaded.compile(API, ITEM);
  }

  private static Loaded.Instance client(ScriptedApi api) {
    Connection connection = Connection.to(loaded.config().withBaseUrl(api.url()));
    return new Loaded.Instance(loaded.make("shop.ApiClient", connection));
  }

  @Test
  void throttle_pageOfAFirewall_waitsAndIsSentAgain() {
    try (ScriptedApi api =
        ScriptedApi.answering(
            Reply.of(403, "<html>Request Rate Threshold Exceeded</html>"), Reply.of(200, "done"))) {
      long start = System.nanoTime();

      assertThat(client(api).call("text")).isEqualTo("done");

      assertThat(api.requests()).hasSize(2);
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isGreaterThanOrEqualTo(Duration.ofMillis(80));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 400})
  void throttle_codeInABodyOfAnyStatus_isSentAgain(int status) {
    String code = status == 200 ? "THROTTLED" : "RATELIMITED";
    try (ScriptedApi api =
        ScriptedApi.answering(
            Reply.of(status, "{\"errors\": [{\"extensions\": {\"code\": \"" + code + "\"}}]}"),
            Reply.of(200, "done"))) {

      assertThat(client(api).call("text")).isEqualTo("done");
      assertThat(api.requests()).hasSize(2);
    }
  }

  @Test
  void retry_headerSaysSo_isSentAgain() {
    try (ScriptedApi api =
        ScriptedApi.answering(
            new Reply(409, "Should-Retry: true", "{}"),
            new Reply(409, "Should-Retry: false", "{}"))) {

      assertThatThrownBy(() -> client(api).call("text"))
          .isInstanceOfSatisfying(
              ApiException.class, e -> assertThat(e.error().attempts()).isEqualTo(2));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"ok\": false}", "{\"data\": null, \"errors\": [{\"message\": \"x\"}]}"})
  void fail_withinASuccess_failsTheCall(String body) {
    try (ScriptedApi api = ScriptedApi.answering(Reply.of(200, body))) {
      assertThatThrownBy(() -> client(api).call("text")).isInstanceOf(ApiException.class);
      assertThat(api.requests()).hasSize(1);
    }
  }

  @Test
  void fail_errorIsATextOrAnObject_codeAndMessageAreFound() {
    try (ScriptedApi api =
        ScriptedApi.answering(
            new Reply(404, "Request-Id: r-1", "{\"error\": \"NOT_FOUND\"}"),
            Reply.of(
                422,
                "{\"error\": {\"type\": \"INVALID\", \"message\": \"No such field\"},"
                    + " \"correlationId\": \"c-2\"}"))) {
      Loaded.Instance client = client(api);

      assertThatThrownBy(() -> client.call("text"))
          .isInstanceOfSatisfying(
              ApiException.class,
              e -> assertThat(e.error()).isEqualTo(new ApiError(404, "NOT_FOUND", "", "r-1", 1)));
      assertThatThrownBy(() -> client.call("text"))
          .isInstanceOfSatisfying(
              ApiException.class,
              e ->
                  assertThat(e.error())
                      .isEqualTo(new ApiError(422, "INVALID", "No such field", "c-2", 1)));
    }
  }

  @Test
  void fail_pageInPlaceOfJson_isShownWithoutSecrets() {
    try (ScriptedApi api =
        ScriptedApi.answering(
            Reply.of(
                404, "<html><title>No route</title>for key=4f2b8c1d9e7a6b5c4d3e2f10</html>"))) {
      assertThatThrownBy(() -> client(api).call("text"))
          .hasMessageContaining("the reply is no JSON and begins \"No route for ***\"");
    }
  }

  @Test
  void fail_apiRepeatsTheKey_isHidden() {
    Loaded keyed =
        Loaded.compile(
            Sources.file(
                "Api",
                "@Connector(name = \"api\", baseUrl = \"https://api.example.com\")"
                    + " @Bearer(secret = \"PATH\") @ErrorBody(message = \"/why\")"
                    + " public interface Api { @Get(\"/a\") String text(); }"));
    String secret = System.getenv("PATH");
    try (ScriptedApi api =
        ScriptedApi.answering(Reply.of(401, "{\"why\": \"Unknown key " + secret + " here\"}"))) {
      Connection connection = Connection.to(keyed.config().withBaseUrl(api.url()));
      Loaded.Instance client = new Loaded.Instance(keyed.make("shop.ApiClient", connection));

      assertThatThrownBy(() -> client.call("text"))
          .isInstanceOf(ApiException.class)
          .hasMessageContaining("Unknown key ***")
          .hasMessageNotContaining(secret);
    }
  }

  @Test
  void empty_onAnOperation_goesBeforeTheConnectorsRule() {
    try (ScriptedApi api = ScriptedApi.answering(Reply.of(403, "<html>"))) {
      assertThat(client(api).call("item")).isEqualTo(Optional.empty());
      assertThat(api.requests()).hasSize(1);
    }
  }

  @Test
  void skip_list_hasNoItems() {
    try (ScriptedApi api = ScriptedApi.answering(Reply.of(404, "<html>Gone</html>"))) {
      assertThat((Pages<?>) client(api).call("list")).isEmpty();
    }
  }

  @Test
  void resyncAndStopRun_matched_areTyped() {
    try (ScriptedApi api =
        ScriptedApi.answering(
            Reply.of(422, "{}"), Reply.of(429, "{\"error\": {\"type\": \"Daily limit\"}}"))) {
      Loaded.Instance client = client(api);

      assertThatThrownBy(() -> ((Pages<?>) client.call("list")).iterator().next())
          .isInstanceOf(ResyncException.class);
      assertThatThrownBy(() -> client.call("text")).isInstanceOf(StopRunException.class);
      assertThat(api.requests()).hasSize(2);
    }
  }

  @Test
  void itemErrors_someItemsFailed_areTypedInCallAndResponse() {
    String reply =
        "{\"id\": 7, \"failed\": [{\"at\": 3, \"code\": \"bad_email\", \"why\": \"No domain\"}]}";
    ItemFailure failure = new ItemFailure(3, "", "bad_email", "No domain");
    try (ScriptedApi api = ScriptedApi.answering(Reply.of(207, reply))) {
      Call<?> call = (Call<?>) client(api).call("batch", loaded.make("shop.ApiItem", 1L));

      assertThatThrownBy(call::execute)
          .isInstanceOfSatisfying(
              PartialFailureException.class, e -> assertThat(e.failures()).containsExactly(failure))
          .hasMessage(
              "api.batch was done in part: status 207, 1 item failed: item 3: bad_email - No"
                  + " domain. The other items were taken: correct these, and send them alone.");
      Response<?> response = call.response();
      assertThat(response.failures()).containsExactly(failure);
      assertThat(response.value()).hasToString("ApiItem[id=7]");
    }
  }

  @Test
  void itemErrors_anEntryForEachItem_tellsOfThoseWithAnError() {
    try (ScriptedApi api =
        ScriptedApi.answering(Reply.of(200, "[{\"id\": 1}, {\"error\": \"x\"}]"))) {
      Response<?> response =
          (Response<?>) client(api).call("positional", loaded.make("shop.ApiItem", 1L));

      assertThat(response.failures()).isEqualTo(List.of(new ItemFailure(1, "", "", "x")));
    }
  }

  @Test
  void rule_repeated_isToldWhereItStands() {
    assertThat(
            Sources.errors(
                Sources.compile(
                    Sources.file(
                        "Api",
                        """
                        @Connector(name = "api", baseUrl = "https://api.example.com")
                        @ErrorRule(status = {"404",
                            "40"}, action = ErrorAction.FAIL)
                        @Deprecated
                        @dev.sluice.annotations.ErrorRule(body = "code", is = "a",
                            action = ErrorAction.FAIL)
                        @ErrorRule(action = ErrorAction.FAIL)
                        public interface Api {
                          @Get("/a")
                          @ErrorRules({
                            @ErrorRule(status = "600", action = ErrorAction.FAIL),
                            @ErrorRule(status = "4xx", action = ErrorAction.FAIL),
                            @ErrorRule(status = "400", action = ErrorAction.EMPTY)})
                          void a();
                        }
                        """))))
        .containsExactlyInAnyOrder(
            "4 ErrorRuleStatusValid",
            "6 PointerValid",
            "8 ErrorRuleHasCondition",
            "12 ErrorRuleStatusValid",
            "14 ErrorRuleReachable");
  }
}
