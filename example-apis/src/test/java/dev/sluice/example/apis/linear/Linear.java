package dev.sluice.example.apis.linear;

import dev.sluice.annotations.ApiKey;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.CursorPages;
import dev.sluice.annotations.ErrorAction;
import dev.sluice.annotations.ErrorBody;
import dev.sluice.annotations.ErrorRule;
import dev.sluice.annotations.GraphQl;
import dev.sluice.annotations.RateLimitHeaders;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.RequestPart;
import dev.sluice.annotations.ResetUnit;
import dev.sluice.annotations.Variable;
import dev.sluice.client.Call;
import dev.sluice.client.Pages;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Linear's issue tracker, in GraphQL. The key stands in the header without a scheme. Too many
 * requests are a status 400 with a code, other errors may come with status 200.
 */
@Connector(name = "linear", baseUrl = "https://api.linear.app")
@ApiKey(header = "Authorization", secret = "LINEAR_API_KEY")
@RateLimitHeaders(
    remaining = "X-RateLimit-Requests-Remaining",
    reset = "X-RateLimit-Requests-Reset",
    resetUnit = ResetUnit.EPOCH_MILLIS)
@ErrorBody(code = "/errors/0/extensions/code", message = "/errors/0/message")
@ErrorRule(
    status = "400",
    body = "/errors/0/extensions/code",
    is = "RATELIMITED",
    action = ErrorAction.THROTTLE)
@ErrorRule(status = "2xx", body = "/errors", action = ErrorAction.FAIL)
public interface Linear {

  /** The issues that a filter leaves, by when they changed. */
  @GraphQl(
      path = "/graphql",
      value =
          """
          query Issues($first: Int!, $after: String, $filter: IssueFilter) {
            issues(first: $first, after: $after, filter: $filter, orderBy: updatedAt) {
              nodes { id identifier title updatedAt }
              pageInfo { hasNextPage endCursor }
            }
          }
          """)
  @CursorPages(
      items = "/data/issues/nodes",
      next = "/data/issues/pageInfo/endCursor",
      hasMore = "/data/issues/pageInfo/hasNextPage",
      variable = "after",
      size = "first",
      sizeIn = RequestPart.VARIABLE,
      pageSize = 250)
  Pages<Issue> issues(@Variable("filter") @Nullable IssueFilter filter);

  /** One issue. */
  @GraphQl(
      path = "/graphql",
      value =
          """
          query Issue($id: String!) {
            issue(id: $id) { id identifier title updatedAt }
          }
          """)
  Call<IssueReply> issue(@Variable("id") String id);

  /** Something to do. */
  @ReadContract
  record Issue(String id, String identifier, String title, Instant updatedAt) {}

  /** A reply. */
  @ReadContract
  record IssueReply(IssueData data) {}

  /** Its data. */
  @ReadContract
  record IssueData(Issue issue) {}

  /** Which issues to give. */
  record IssueFilter(After updatedAt) {

    /** Those that changed after a time. */
    static IssueFilter changedAfter(Instant time) {
      return new IssueFilter(new After(time));
    }
  }

  /** A comparison. */
  record After(Instant gt) {}
}
