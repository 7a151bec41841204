package dev.sluice.example.apis.edgar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.error.ApiError;
import dev.sluice.example.apis.edgar.Edgar.Filing;
import dev.sluice.example.apis.stub.Refusal;
import dev.sluice.example.apis.stub.Reply;
import dev.sluice.example.apis.stub.StubApi;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EdgarTest {

  private static final String COMPANY =
      """
      {"cik": "0000320193", "name": "Apple Inc.", "filings": {
        "recent": {
          "accessionNumber": ["0000320193-26-000002", "0000320193-26-000001"],
          "filingDate": ["2026-01-03", "2026-01-02"],
          "reportDate": ["2025-12-31", ""],
          "acceptanceDateTime": ["2026-01-03T18:05:12.000Z", "2026-01-02T18:05:12.000Z"],
          "form": ["10-Q", "4"]},
        "files": [{"name": "CIK0000320193-submissions-001.json", "filingCount": 1,
          "filingFrom": "1994-01-26", "filingTo": "2015-07-31"}]}}
      """;

  private static final String OLDER =
      """
      {"accessionNumber": ["0000320193-94-000002"], "filingDate": ["1994-01-26"],
        "reportDate": [""], "acceptanceDateTime": ["1994-01-26T05:00:00.000Z"], "form": ["10-K"]}
      """;

  @RegisterExtension final StubApi api = new StubApi();

  private final Edgar edgar = new EdgarClient(api.connection(EdgarClient.CONFIG));

  @Test
  void filings_files_areReadToTheLast() {
    api.replies(COMPANY);
    api.replies(COMPANY);
    api.replies(OLDER);

    assertThat(edgar.filings(320193))
        .hasSize(3)
        .startsWith(
            new Filing(
                "0000320193-26-000002",
                LocalDate.of(2026, 1, 3),
                LocalDate.of(2025, 12, 31),
                Instant.parse("2026-01-03T18:05:12Z"),
                "10-Q"))
        .endsWith(
            new Filing(
                "0000320193-94-000002",
                LocalDate.of(1994, 1, 26),
                null,
                Instant.parse("1994-01-26T05:00:00Z"),
                "10-K"));

    assertThat(api.lines())
        .containsExactly(
            "GET /submissions/CIK0000320193.json",
            "GET /submissions/CIK0000320193.json",
            "GET /submissions/CIK0000320193-submissions-001.json");
    assertThat(api.received(2).header("User-Agent")).isEqualTo("Example Corp admin@example.com");
    assertThat(api.received(2).header("Authorization")).isNull();
  }

  @Test
  void recentFilings_htmlWithStatus403_areNotAskedForAgainSoon() {
    api.replies(Reply.text(403, "text/html", "<h1>Request Rate Threshold Exceeded</h1>"));

    // The rule waits for longer than the stub's connection may.
    assertThat(Refusal.of(() -> edgar.recentFilings("0000320193").stream().toList()))
        .isEqualTo(new ApiError(403, "", "", "", 1));
  }
}
