package dev.sluice.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.control.PageRef;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.Operation;
import dev.sluice.http.RequestBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchIdTest {

  @Test
  void of_sameReading_isTheSameWhateverTheHost() {
    assertThat(BatchId.of("contacts", 2, List.of(request("https://a.example", "1")), ""))
        .isEqualTo(BatchId.of("contacts", 2, List.of(request("http://127.0.0.1:8080", "1")), ""))
        .startsWith("contacts-000002-");
  }

  @Test
  void of_anotherReading_differs() {
    HttpRequest request = request("https://a.example", "1");

    assertThat(BatchId.of("contacts", 2, List.of(request), ""))
        .isNotEqualTo(BatchId.of("contacts", 3, List.of(request), ""))
        .isNotEqualTo(BatchId.of("contacts", 2, List.of(request("https://a.example", "2")), ""))
        .isNotEqualTo(BatchId.of("contacts", 2, List.of(request, request), ""))
        .isNotEqualTo(BatchId.of("contacts", 2, List.of(request), "full"));
  }

  @Test
  void sliceKey_lists_areToldApartAndSortAsTheyAreRead() {
    HttpRequest request = request("https://a.example", "1");

    assertThat(SliceKey.of(9, request))
        .isEqualTo(SliceKey.of(9, request("http://127.0.0.1:8080", "1")))
        .isLessThan(SliceKey.of(10, request))
        .isNotEqualTo(SliceKey.of(9, request("https://a.example", "2")));
  }

  @Test
  void requestId_samePage_isTheSame() {
    assertThat(RequestId.of("p", "b", "", PageRef.FIRST))
        .isEqualTo(RequestId.of("p", "b", "", new PageRef(0, "")))
        .hasSize(32)
        .isNotEqualTo(RequestId.of("p", "b", "", new PageRef(1, "")))
        .isNotEqualTo(RequestId.of("p", "b", "000001-5be1f0a9", PageRef.FIRST))
        .isNotEqualTo(RequestId.of("p", "b2", "", PageRef.FIRST));
  }

  private static HttpRequest request(String host, String since) {
    Operation operation = new Operation("brevo", "contacts", true);
    return new RequestBuilder(operation, HttpMethod.GET, host)
        .path("/contacts")
        .query("since", since)
        .build();
  }
}
