package dev.sluice.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.control.PageRef;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.Operation;
import dev.sluice.http.RequestBuilder;
import org.junit.jupiter.api.Test;

class BatchIdTest {

  @Test
  void of_sameReading_isTheSameWhateverTheHost() {
    assertThat(BatchId.of("contacts", 2, request("https://a.example", "1"), ""))
        .isEqualTo(BatchId.of("contacts", 2, request("http://127.0.0.1:8080", "1"), ""))
        .startsWith("contacts-000002-");
  }

  @Test
  void of_anotherReading_differs() {
    HttpRequest request = request("https://a.example", "1");

    assertThat(BatchId.of("contacts", 2, request, ""))
        .isNotEqualTo(BatchId.of("contacts", 3, request, ""))
        .isNotEqualTo(BatchId.of("contacts", 2, request("https://a.example", "2"), ""))
        .isNotEqualTo(BatchId.of("contacts", 2, request, "full"));
  }

  @Test
  void requestId_samePage_isTheSame() {
    assertThat(RequestId.of("p", "b", PageRef.FIRST))
        .isEqualTo(RequestId.of("p", "b", new PageRef(0, "")))
        .hasSize(32)
        .isNotEqualTo(RequestId.of("p", "b", new PageRef(1, "")))
        .isNotEqualTo(RequestId.of("p", "b2", PageRef.FIRST));
  }

  private static HttpRequest request(String host, String since) {
    Operation operation = new Operation("brevo", "contacts", true);
    return new RequestBuilder(operation, HttpMethod.GET, host)
        .path("/contacts")
        .query("since", since)
        .build();
  }
}
