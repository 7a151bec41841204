package dev.sluice.example.apis.pagerduty;

import dev.sluice.annotations.ApiKey;
import dev.sluice.annotations.Body;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.CursorPages;
import dev.sluice.annotations.ErrorBody;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.Header;
import dev.sluice.annotations.Headers;
import dev.sluice.annotations.Naming;
import dev.sluice.annotations.OffsetPages;
import dev.sluice.annotations.Post;
import dev.sluice.annotations.Query;
import dev.sluice.annotations.QueryStyle;
import dev.sluice.annotations.RateLimit;
import dev.sluice.annotations.RateLimitHeaders;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.ResetUnit;
import dev.sluice.annotations.ResultCap;
import dev.sluice.client.Call;
import dev.sluice.client.Pages;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * PagerDuty's incident API. The key has a scheme of its own, the media type carries the version.
 * Lists tell whether there is more, not how much, and give 10,000 items at most.
 */
@Connector(name = "pagerduty", baseUrl = "https://api.pagerduty.com")
@ApiKey(header = "Authorization", prefix = "Token token=", secret = "PAGERDUTY_KEY")
@Headers("Accept: application/vnd.pagerduty+json;version=2")
@RateLimit(permits = 960, per = "1m")
@RateLimitHeaders(
    remaining = "ratelimit-remaining",
    reset = "ratelimit-reset",
    resetUnit = ResetUnit.SECONDS_LEFT)
@ErrorBody(code = "/error/code", message = "/error/message")
public interface PagerDuty {

  /**
   * The incidents of a time: {@code since} belongs to it, {@code until} does not.
   *
   * @param services as {@code service_ids[]}; all when empty
   */
  @Get("/incidents?time_zone=UTC&sort_by=created_at")
  @OffsetPages(items = "/incidents", hasMore = "/more", pageSize = 100)
  @ResultCap(10_000)
  Pages<Incident> incidents(
      @Query("since") Instant since,
      @Query("until") Instant until,
      @Query(value = "service_ids", style = QueryStyle.BRACKETS) List<String> services);

  /** Who changed what since a time. */
  @Get("/audit/records")
  @CursorPages(
      items = "/records",
      next = "/next_cursor",
      query = "cursor",
      size = "limit",
      pageSize = 100)
  Pages<AuditRecord> auditRecords(@Query("since") @Nullable Instant since);

  /** Creates an incident, in the name of a user. */
  @Post("/incidents")
  Call<IncidentReply> create(@Header("From") String user, @Body NewIncident incident);

  /** Something that is wrong. */
  @ReadContract(naming = Naming.SNAKE_CASE)
  record Incident(
      String id, String status, @Nullable String title, Instant createdAt, Reference service) {}

  /** Another object. */
  @ReadContract
  record Reference(String id, String type) {}

  /** A change. */
  @ReadContract(naming = Naming.SNAKE_CASE)
  record AuditRecord(String id, Instant executionTime, String action) {}

  /** What creating an incident gives. */
  @ReadContract
  record IncidentReply(Incident incident) {}

  /** What creating an incident takes. */
  record NewIncident(Draft incident) {}

  /** An incident to create. */
  record Draft(String type, String title, Link service) {}

  /** A reference to a service. */
  record Link(String id, String type) {}
}
