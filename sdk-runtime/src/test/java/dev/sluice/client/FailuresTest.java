package dev.sluice.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.error.ApiException;
import dev.sluice.error.ContractException;
import dev.sluice.error.NetworkException;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError.Kind;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FailuresTest {

  private static final HttpRequest REQUEST =
      new HttpRequest(
          TestApi.ITEMS,
          HttpMethod.GET,
          "http://localhost:1/v3/items?key=s3cret",
          Headers.EMPTY,
          Body.EMPTY);

  private static void check(HttpResponse response) {
    Failures.throwUnlessSuccess(TestApi.CONFIG, REQUEST, response);
  }

  @Test
  void throwUnlessSuccess_success_passes() {
    assertThatCode(() -> check(HttpResponse.of(204, Headers.EMPTY, Body.EMPTY)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "302, Redirects are not followed",
    "401, The API wants credentials",
    "404, Check the path and its variables",
    "422, The API rejects the request",
    "429, The API limits the rate",
    "503, The API is in trouble"
  })
  void throwUnlessSuccess_status_tellsTheRemedy(int status, String remedy) {
    assertThatThrownBy(() -> check(HttpResponse.of(status, Headers.EMPTY, Body.EMPTY)))
        .isInstanceOf(ApiException.class)
        .hasMessageStartingWith(
            "shop.items failed: GET /v3/items: status " + status + ". " + remedy)
        .hasMessageNotContaining("s3cret");
  }

  @ParameterizedTest
  @EnumSource
  void throwUnlessSuccess_networkError_tellsARemedy(Kind kind) {
    assertThatThrownBy(() -> check(HttpResponse.failed(kind, "what happened")))
        .isInstanceOf(NetworkException.class)
        .hasMessageMatching("shop.items failed: GET /v3/items: what happened\\. [A-Z].+\\.");
  }

  @Test
  void message_wrappedFailure_isUnwrapped() {
    assertThat(Failures.message(REQUEST, new CompletionException(new ContractException("told so"))))
        .isEqualTo("told so");
    assertThat(Failures.message(REQUEST, new IllegalStateException("oops")))
        .isEqualTo("shop.items could not be sent: java.lang.IllegalStateException: oops");
  }
}
