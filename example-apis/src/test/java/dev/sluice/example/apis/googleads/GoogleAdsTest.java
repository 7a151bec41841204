package dev.sluice.example.apis.googleads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.error.ApiError;
import dev.sluice.error.StopRunException;
import dev.sluice.example.apis.googleads.GoogleAds.Campaign;
import dev.sluice.example.apis.googleads.GoogleAds.Metrics;
import dev.sluice.example.apis.googleads.GoogleAds.Row;
import dev.sluice.example.apis.googleads.GoogleAds.Search;
import dev.sluice.example.apis.googleads.GoogleAds.Segments;
import dev.sluice.example.apis.stub.Refusal;
import dev.sluice.example.apis.stub.Reply;
import dev.sluice.example.apis.stub.StubApi;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GoogleAdsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private static final Search SEARCH = Search.campaigns(DAY, DAY.plusDays(1));

  private static final String BODY =
      "{\"query\":\"SELECT campaign.id, campaign.name, metrics.cost_micros, metrics.clicks,"
          + " segments.date FROM campaign WHERE segments.date BETWEEN '2026-01-01' AND"
          + " '2026-01-02'\"";

  @RegisterExtension final StubApi api = new StubApi();

  private final GoogleAds ads = new GoogleAdsClient(api.connection(GoogleAdsClient.CONFIG));

  @BeforeEach
  void giveAToken() {
    api.replies("{\"access_token\": \"ya29\", \"expires_in\": 3599, \"token_type\": \"Bearer\"}");
  }

  @Test
  void search_nextPageTokenAbsent_endsTheList() {
    api.replies("{\"results\": [" + row(1) + "], \"nextPageToken\": \"CPii5\"}");
    api.replies("{\"results\": [" + row(2) + "], \"fieldMask\": \"campaign.id\"}");

    assertThat(ads.search("123", "456", SEARCH).stream()).containsExactly(rowOf(1), rowOf(2));

    assertThat(api.lines())
        .containsExactly(
            "POST /token",
            "POST /v18/customers/123/googleAds:search",
            "POST /v18/customers/123/googleAds:search");
    assertThat(api.received(0).body())
        .contains("grant_type=refresh_token")
        .contains("refresh_token=ads-refresh")
        .contains("client_id=ads-client")
        .contains("client_secret=ads-secret");
    assertThat(api.bodies()).endsWith(BODY + "}", BODY + ",\"pageToken\":\"CPii5\"}");
    assertThat(api.received(2).header("Authorization")).isEqualTo("Bearer ya29");
    assertThat(api.received(2).header("developer-token")).isEqualTo("ads-developer");
    assertThat(api.received(2).header("login-customer-id")).isEqualTo("456");
    assertThat(api.received(0).header("developer-token")).isNull();
  }

  @Test
  void searchStream_chunks_areOneList() {
    api.replies("[{\"results\": [" + row(1) + "]}, {\"results\": [" + row(2) + "]}]");

    assertThat(ads.searchStream("123", null, SEARCH).stream()).containsExactly(rowOf(1), rowOf(2));
    assertThat(api.received(1).line()).isEqualTo("POST /v18/customers/123/googleAds:searchStream");
    assertThat(api.received(1).header("login-customer-id")).isNull();
  }

  @Test
  void customers_names_areReadAsSuch() {
    api.replies("{\"resourceNames\": [\"customers/123\", \"customers/456\"]}");

    assertThat(ads.customers().stream()).containsExactly("customers/123", "customers/456");
    assertThat(api.received(1).line()).isEqualTo("GET /v18/customers:listAccessibleCustomers");
  }

  @Test
  void search_refused_throwsTheApisCodeAndMessage() {
    api.replies(
        Reply.json(
                403,
                """
                {"error": {"code": 403, "status": "PERMISSION_DENIED",
                  "message": "The caller does not have permission", "details": [
                    {"errors": [{"errorCode": {"authorizationError": "USER_PERMISSION_DENIED"}}],
                      "requestId": "r-1"}]}}
                """)
            .with("request-id", "r-1"));

    assertThat(Refusal.of(() -> ads.search("123", null, SEARCH).stream().toList()))
        .isEqualTo(
            new ApiError(
                403, "PERMISSION_DENIED", "The caller does not have permission", "r-1", 1));
  }

  @Test
  void searchStream_refused_throwsTheCodeWithinTheArray() {
    api.replies(
        Reply.json(
            400,
            """
            [{"error": {"code": 400, "status": "INVALID_ARGUMENT",
              "message": "Request contains an invalid argument."}}]
            """));

    assertThat(Refusal.of(() -> ads.searchStream("123", null, SEARCH).stream().toList()))
        .isEqualTo(
            new ApiError(400, "INVALID_ARGUMENT", "Request contains an invalid argument.", "", 1));
  }

  @Test
  void search_quotaOfTheDayUsedUp_stopsTheRun() {
    api.replies(
        Reply.json(
            429,
            """
            {"error": {"code": 429, "status": "RESOURCE_EXHAUSTED", "message": "Too many",
              "details": [{"errors": [{"errorCode": {"quotaError": "RESOURCE_EXHAUSTED"}}]}]}}
            """));

    assertThatThrownBy(() -> ads.search("123", null, SEARCH).stream().toList())
        .isInstanceOf(StopRunException.class);
  }

  private static Row rowOf(int id) {
    return new Row(new Campaign(id, "News"), new Metrics(2_500_000, 7), new Segments(DAY));
  }

  private static String row(int id) {
    return """
        {"campaign": {"resourceName": "customers/123/campaigns/%1$d", "id": "%1$d", "name": "News"},
          "metrics": {"costMicros": "2500000", "clicks": "7"}, "segments": {"date": "2026-01-01"}}
        """
        .formatted(id);
  }
}
