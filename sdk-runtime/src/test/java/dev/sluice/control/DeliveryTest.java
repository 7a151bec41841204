package dev.sluice.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.http.Body;
import dev.sluice.http.ErrorAction;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import dev.sluice.http.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {

  @ParameterizedTest
  @CsvSource({
    "200, DELIVERED, DELIVERED",
    "202, DELIVERED, DELIVERED",
    "204, DELIVERED, DELIVERED",
    "302, UNDELIVERED, UNDELIVERED",
    "400, REJECTED, REJECTED",
    "401, UNDELIVERED, UNDELIVERED",
    "403, REJECTED, REJECTED",
    "404, REJECTED, REJECTED",
    "408, UNDELIVERED, UNKNOWN",
    "409, REJECTED, REJECTED",
    "425, UNDELIVERED, UNDELIVERED",
    "429, UNDELIVERED, UNDELIVERED",
    "500, UNDELIVERED, UNKNOWN",
    "503, UNDELIVERED, UNKNOWN"
  })
  void of_status_dependsOnWhetherARepeatDoesHarm(int status, Delivery repeatable, Delivery once) {
    HttpResponse response = HttpResponse.of(status, Headers.EMPTY, Body.EMPTY);

    assertThat(Delivery.of(request(true), response)).isEqualTo(repeatable);
    assertThat(Delivery.of(request(false), response)).isEqualTo(once);
  }

  @ParameterizedTest
  @CsvSource({
    "CONNECT, UNDELIVERED, UNDELIVERED, true",
    "NOT_PROCESSED, UNDELIVERED, UNDELIVERED, false",
    "BROKEN, UNDELIVERED, UNKNOWN, false",
    "TIMEOUT, UNDELIVERED, UNKNOWN, false",
    "TOO_LARGE, UNKNOWN, UNKNOWN, false",
    "NOT_KEPT, UNKNOWN, UNKNOWN, false",
    "PROTOCOL, UNKNOWN, UNKNOWN, false",
    "CIRCUIT_OPEN, UNDELIVERED, UNDELIVERED, true",
    "TLS, UNDELIVERED, UNDELIVERED, true"
  })
  void of_networkError_dependsOnWhetherARepeatDoesHarm(
      NetworkError.Kind kind, Delivery repeatable, Delivery once, boolean endsSending) {
    HttpResponse response = HttpResponse.failed(kind, "why");

    assertThat(Delivery.of(request(true), response)).isEqualTo(repeatable);
    assertThat(Delivery.of(request(false), response)).isEqualTo(once);
    assertThat(Delivery.endsSending(response)).isEqualTo(endsSending);
  }

  @ParameterizedTest
  @CsvSource({
    "404, EMPTY, DELIVERED, false",
    "200, FAIL, REJECTED, false",
    "500, FAIL, REJECTED, false",
    "400, RETRY, UNKNOWN, false",
    "400, THROTTLE, UNDELIVERED, true",
    "400, REFRESH_AUTH, UNDELIVERED, true",
    "403, STOP_RUN, UNDELIVERED, true"
  })
  void of_errorRule_goesBeforeTheStatus(
      int status, ErrorAction action, Delivery delivery, boolean endsSending) {
    HttpResponse response = HttpResponse.of(status, Headers.EMPTY, Body.EMPTY).withAction(action);

    assertThat(Delivery.of(request(false), response)).isEqualTo(delivery);
    assertThat(Delivery.endsSending(response)).isEqualTo(endsSending);
  }

  @Test
  void of_retryAfter_wasNotProcessed() {
    HttpResponse response =
        HttpResponse.of(503, Headers.EMPTY.with("Retry-After", "1"), Body.EMPTY);

    assertThat(Delivery.of(request(false), response)).isEqualTo(Delivery.UNDELIVERED);
  }

  private static HttpRequest request(boolean idempotent) {
    Operation operation = new Operation("crm", "create", idempotent);
    return new HttpRequest(
        operation, HttpMethod.POST, "https://crm.example.com", Headers.EMPTY, Body.EMPTY);
  }
}
