package dev.sluice.example.apis.googleanalytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.error.ApiError;
import dev.sluice.example.apis.googleanalytics.GoogleAnalytics.Report;
import dev.sluice.example.apis.googleanalytics.GoogleAnalytics.Row;
import dev.sluice.example.apis.googleanalytics.GoogleAnalytics.Value;
import dev.sluice.example.apis.stub.Refusal;
import dev.sluice.example.apis.stub.Reply;
import dev.sluice.example.apis.stub.StubApi;
import dev.sluice.example.apis.stub.TestKey;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GoogleAnalyticsTest {

  private static final Report REPORT =
      Report.daily(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));

  private static final String BODY =
      "{\"dateRanges\":[{\"startDate\":\"2026-01-01\",\"endDate\":\"2026-01-31\"}],"
          + "\"dimensions\":[{\"name\":\"date\"}],\"metrics\":[{\"name\":\"activeUsers\"}],";

  @RegisterExtension final StubApi api = new StubApi();

  private final GoogleAnalytics analytics =
      new GoogleAnalyticsClient(api.connection(GoogleAnalyticsClient.CONFIG));

  @BeforeAll
  static void writeTheKey() {
    TestKey.write("GA_PRIVATE_KEY_FILE");
  }

  @BeforeEach
  void giveAToken() {
    api.replies("{\"access_token\": \"ya29\", \"expires_in\": 3599, \"token_type\": \"Bearer\"}");
  }

  @Test
  void report_rowCount_isReachedAfterTheFirstPage() {
    api.replies(
        """
        {"dimensionHeaders": [{"name": "date"}],
          "metricHeaders": [{"name": "activeUsers", "type": "TYPE_INTEGER"}],
          "rows": [{"dimensionValues": [{"value": "20260101"}], "metricValues": [{"value": "7"}]},
            {"dimensionValues": [{"value": "20260102"}], "metricValues": [{"value": "8"}]}],
          "rowCount": 2, "kind": "analyticsData#runReport"}
        """);

    assertThat(analytics.report("123", REPORT).stream())
        .containsExactly(
            new Row(List.of(new Value("20260101")), List.of(new Value("7"))),
            new Row(List.of(new Value("20260102")), List.of(new Value("8"))));

    assertThat(api.lines()).containsExactly("POST /token", "POST /v1beta/properties/123:runReport");
    assertThat(api.received(1).body()).isEqualTo(BODY + "\"limit\":\"100000\",\"offset\":\"0\"}");
    assertThat(api.received(1).header("Authorization")).isEqualTo("Bearer ya29");
  }

  @Test
  void report_nothing_hasNoRows() {
    api.replies(
        "{\"metadata\": {\"currencyCode\": \"EUR\"}, \"kind\": \"analyticsData#runReport\"}");

    assertThat(analytics.report("123", REPORT).stream()).isEmpty();
  }

  @Test
  void report_token_isGivenForASignedAssertion() {
    api.replies("{}");

    assertThat(analytics.report("123", REPORT).stream()).isEmpty();

    Matcher form =
        Pattern.compile(
                "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer"
                    + "&assertion=[\\w-]+\\.([\\w-]+)\\.[\\w-]+")
            .matcher(api.received(0).body());
    assertThat(form.matches()).as(api.received(0).body()).isTrue();
    String claims =
        new String(Base64.getUrlDecoder().decode(form.group(1)), StandardCharsets.UTF_8);
    assertThat(claims)
        .contains("\"iss\":\"sluice@example.iam.gserviceaccount.com\"")
        .contains("\"scope\":\"https://www.googleapis.com/auth/analytics.readonly\"")
        .contains("/token\"");
  }

  @Test
  void report_forbidden_throwsTheApisCodeAndMessage() {
    api.replies(
        Reply.json(
            403,
            """
            {"error": {"code": 403, "status": "PERMISSION_DENIED",
              "message": "User does not have sufficient permissions for this property."}}
            """));

    assertThat(Refusal.of(() -> analytics.report("123", REPORT).stream().toList()))
        .isEqualTo(
            new ApiError(
                403,
                "PERMISSION_DENIED",
                "User does not have sufficient permissions for this property.",
                "",
                1));
  }
}
