package dev.sluice.example.apis.linear;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.error.ApiError;
import dev.sluice.example.apis.linear.Linear.Issue;
import dev.sluice.example.apis.linear.Linear.IssueFilter;
import dev.sluice.example.apis.stub.Refusal;
import dev.sluice.example.apis.stub.Reply;
import dev.sluice.example.apis.stub.StubApi;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LinearTest {

  @RegisterExtension final StubApi api = new StubApi();

  private final Linear linear = new LinearClient(api.connection(LinearClient.CONFIG));

  @Test
  void issues_hasNextPageFalse_endsTheList() {
    api.replies(issues(1, true));
    api.replies(issues(2, false));

    IssueFilter filter = IssueFilter.changedAfter(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(linear.issues(filter).stream())
        .extracting(Issue::identifier)
        .containsExactly("ENG-1", "ENG-2");

    String variables =
        "\"variables\":{\"filter\":{\"updatedAt\":{\"gt\":\"2026-01-01T00:00:00Z\"}},\"first\":250";
    assertThat(api.lines()).containsOnly("POST /graphql");
    assertThat(api.received(0).body()).endsWith(variables + "}}");
    assertThat(api.received(1).body()).endsWith(variables + ",\"after\":\"c1\"}}");
    assertThat(api.received(0).header("Authorization")).isEqualTo("lin_api_1");
  }

  @Test
  void issue_rateLimited_isAskedForAgain() {
    api.replies(
        Reply.json(
            400,
            """
            {"errors": [{"message": "Rate limit exceeded",
              "extensions": {"code": "RATELIMITED", "type": "ratelimited"}}]}
            """));
    api.replies("{\"data\": {\"issue\": " + issue(1) + "}}");

    assertThat(linear.issue("i1").execute().data().issue().title()).isEqualTo("Disk full");
  }

  @Test
  void issue_errorWithStatus200_throwsTheApisCodeAndMessage() {
    api.replies(
        """
        {"data": null, "errors": [{"message": "Entity not found: Issue", "path": ["issue"],
          "extensions": {"code": "INPUT_ERROR"}}]}
        """);

    assertThat(Refusal.of(() -> linear.issue("i0").execute()))
        .isEqualTo(new ApiError(200, "INPUT_ERROR", "Entity not found: Issue", "", 1));
  }

  private static String issues(int number, boolean more) {
    return """
        {"data": {"issues": {"nodes": [%s],
          "pageInfo": {"hasNextPage": %b, "endCursor": "c%d"}}}}
        """
        .formatted(issue(number), more, number);
  }

  private static String issue(int number) {
    return """
        {"id": "i%1$d", "identifier": "ENG-%1$d", "title": "Disk full",
          "updatedAt": "2026-01-02T03:04:05.678Z"}
        """
        .formatted(number);
  }
}
