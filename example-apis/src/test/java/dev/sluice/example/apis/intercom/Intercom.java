package dev.sluice.example.apis.intercom;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sluice.annotations.Bearer;
import dev.sluice.annotations.Body;
import dev.sluice.annotations.BodyFormat;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.CursorPages;
import dev.sluice.annotations.EpochUnit;
import dev.sluice.annotations.ErrorBody;
import dev.sluice.annotations.Format;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.Headers;
import dev.sluice.annotations.JobPages;
import dev.sluice.annotations.Naming;
import dev.sluice.annotations.Path;
import dev.sluice.annotations.Post;
import dev.sluice.annotations.RateLimitHeaders;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.ResetUnit;
import dev.sluice.annotations.TimeFormat;
import dev.sluice.client.Pages;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Intercom's customer messaging API. Lists carry the cursor in the query, searches in the body: in
 * the query it would be ignored. Times are epoch seconds.
 */
@Connector(name = "intercom", baseUrl = "https://api.intercom.io")
@Bearer(secret = "INTERCOM_TOKEN")
@Headers("Intercom-Version: 2.11")
@RateLimitHeaders(
    remaining = "X-RateLimit-Remaining",
    reset = "X-RateLimit-Reset",
    resetUnit = ResetUnit.EPOCH_SECONDS)
@ErrorBody(code = "/errors/0/code", message = "/errors/0/message", requestId = "/request_id")
public interface Intercom {

  /** All contacts. */
  @Get("/contacts")
  @CursorPages(
      items = "/data",
      next = "/pages/next/starting_after",
      query = "starting_after",
      size = "per_page",
      pageSize = 150)
  Pages<Contact> contacts();

  /** The contacts that a search finds, e.g. {@link Search#updatedAfter}. */
  @Post(value = "/contacts/search", idempotent = true)
  @CursorPages(
      items = "/data",
      next = "/pages/next/starting_after",
      body = "/pagination/starting_after",
      pageSize = 150)
  Pages<Contact> contactsLike(@Body Search search);

  /**
   * The messages of a time, as an export: a packed file of comma-separated values, which the same
   * credentials open.
   */
  @Post("/export/content/data")
  @JobPages(
      id = "/job_identifier",
      poll = "/export/content/data/{id}",
      status = "/status",
      running = {"pending", "in_progress"},
      success = "completed",
      empty = "no_data",
      failure = {"failed", "canceled"},
      download = "/download/content/data/{id}",
      interval = "30s",
      deadline = "2h")
  @Format(BodyFormat.CSV)
  Pages<SentMessage> sentMessages(@Body ExportSpan span);

  /** One contact, if there is one. */
  @Get("/contacts/{id}")
  Optional<Contact> contact(@Path("id") String id);

  /** A person. */
  @ReadContract(naming = Naming.SNAKE_CASE)
  record Contact(
      String id,
      String role,
      @Nullable String email,
      @TimeFormat(epoch = EpochUnit.SECONDS) Instant updatedAt) {}

  /** A message to a contact. */
  @ReadContract(naming = Naming.SNAKE_CASE)
  record SentMessage(
      String userId, @TimeFormat(epoch = EpochUnit.SECONDS) @Nullable Instant receivedAt) {}

  /** From when to when, in epoch seconds. */
  record ExportSpan(
      @JsonProperty("created_at_after") long after,
      @JsonProperty("created_at_before") long before) {}

  /** What to search for, and how many at once. */
  record Search(Query query, Pagination pagination) {

    /** What has changed since a time, 150 at once. */
    static Search updatedAfter(Instant time) {
      return new Search(new Query("updated_at", ">", time.getEpochSecond()), new Pagination(150));
    }
  }

  /** A comparison of a field. */
  record Query(String field, String operator, long value) {}

  /** How many at once. */
  record Pagination(@JsonProperty("per_page") int perPage) {}
}
