package dev.sluice.example.apis.graph;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sluice.annotations.ClientPlacement;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.ErrorAction;
import dev.sluice.annotations.ErrorBody;
import dev.sluice.annotations.ErrorRule;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.Headers;
import dev.sluice.annotations.NextUrlPages;
import dev.sluice.annotations.OAuth2ClientCredentials;
import dev.sluice.annotations.Query;
import dev.sluice.annotations.QueryStyle;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.Retry;
import dev.sluice.annotations.Url;
import dev.sluice.client.Pages;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Microsoft Graph, as an application of a tenant. The next page's URL is absolute, and a page may
 * be empty before it. A throttled request may have to wait for minutes.
 */
@Connector(name = "graph", baseUrl = "https://graph.microsoft.com/v1.0")
@OAuth2ClientCredentials(
    tokenUrl = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token",
    clientId = "GRAPH_CLIENT_ID",
    clientSecret = "GRAPH_CLIENT_SECRET",
    client = ClientPlacement.BODY,
    scopes = "https://graph.microsoft.com/.default")
@Retry(attempts = 5, initialDelay = "1s", maxDelay = "10m")
@ErrorBody(code = "/error/code", message = "/error/message", requestIdHeader = "request-id")
public interface Graph {

  /**
   * The users that a filter leaves.
   *
   * @param filter e.g. {@code startsWith(displayName,'A')}; all for null
   * @param select the properties to give
   */
  @Get("/users?$count=true")
  @Headers("ConsistencyLevel: eventual")
  @NextUrlPages(items = "/value", next = "/@odata.nextLink", size = "$top", pageSize = 999)
  Pages<User> users(
      @Query("$filter") @Nullable String filter,
      @Query(value = "$select", style = QueryStyle.COMMA) List<String> select);

  /**
   * All users at first, then what changed; the last page tells from where to go on.
   *
   * @param deltaLink what the last run was told; null for all
   */
  default Pages<Change> changes(@Nullable String deltaLink) {
    return deltaLink == null ? allUsers() : changesSince(deltaLink);
  }

  /** All users, to go on from. */
  @Get("/users/delta?$select=displayName,mail")
  @NextUrlPages(
      items = "/value",
      next = "/@odata.nextLink",
      saved = "/@odata.deltaLink",
      pageSize = 200)
  @ErrorRule(status = "410", action = ErrorAction.RESYNC)
  Pages<Change> allUsers();

  /** What changed since a delta link was told. */
  @Get
  @NextUrlPages(
      items = "/value",
      next = "/@odata.nextLink",
      saved = "/@odata.deltaLink",
      pageSize = 200)
  @ErrorRule(status = "410", action = ErrorAction.RESYNC)
  @ErrorRule(
      status = "400",
      body = "/error/code",
      is = "syncStateNotFound",
      action = ErrorAction.RESYNC)
  Pages<Change> changesSince(@Url String deltaLink);

  /** A member of the tenant. */
  @ReadContract
  record User(String id, @Nullable String displayName, @Nullable Instant createdDateTime) {}

  /**
   * A user that changed.
   *
   * @param removed set for one that is no more
   */
  @ReadContract
  record Change(
      String id,
      @Nullable String displayName,
      @JsonProperty("@removed") @Nullable Removed removed) {}

  /** Why a user is no more. */
  @ReadContract
  record Removed(String reason) {}
}
