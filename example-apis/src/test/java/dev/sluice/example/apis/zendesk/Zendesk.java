package dev.sluice.example.apis.zendesk;

import dev.sluice.annotations.Basic;
import dev.sluice.annotations.Body;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.CursorPages;
import dev.sluice.annotations.EpochUnit;
import dev.sluice.annotations.ErrorBody;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.Naming;
import dev.sluice.annotations.NextUrlPages;
import dev.sluice.annotations.Post;
import dev.sluice.annotations.Query;
import dev.sluice.annotations.RateLimitHeaders;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.ResetUnit;
import dev.sluice.annotations.TimeFormat;
import dev.sluice.client.Call;
import dev.sluice.client.Pages;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Zendesk's support API, of a subdomain. The user is an address and the word token, the password
 * the token. Lists are paged in three ways, by age of the endpoint.
 */
@Connector(name = "zendesk", baseUrl = "https://{subdomain}.zendesk.com/api/v2")
@Basic(user = "{ZENDESK_EMAIL}/token", password = "{ZENDESK_TOKEN}")
@RateLimitHeaders(
    remaining = "ratelimit-remaining",
    reset = "ratelimit-reset",
    resetUnit = ResetUnit.SECONDS_LEFT)
@ErrorBody(code = "/error", message = "/description")
public interface Zendesk {

  /**
   * The tickets that changed since a time or a cursor; from the second page on, the cursor stands
   * for the time. The last page's cursor is where the next run goes on.
   *
   * @param start where the first run begins; null with a cursor
   * @param cursor what the last run was told; null for none
   */
  @Get("/incremental/tickets/cursor")
  @CursorPages(
      items = "/tickets",
      next = "/after_cursor",
      query = "cursor",
      isLast = "/end_of_stream",
      resumable = true,
      firstPageOnly = "start_time",
      size = "per_page",
      pageSize = 1000)
  Pages<Ticket> tickets(
      @Query("start_time") @TimeFormat(epoch = EpochUnit.SECONDS) @Nullable Instant start,
      @Query("cursor") @Nullable String cursor);

  /** All users; the cursor's parameters have brackets. */
  @Get("/users")
  @CursorPages(
      items = "/users",
      next = "/meta/after_cursor",
      query = "page[after]",
      hasMore = "/meta/has_more",
      size = "page[size]",
      pageSize = 100)
  Pages<User> users();

  /** All groups, in the oldest way: by the next page's URL. */
  @Get("/groups")
  @NextUrlPages(items = "/groups", next = "/next_page", size = "per_page", pageSize = 100)
  Pages<Group> groups();

  /** Creates up to a hundred tickets, later. */
  @Post("/tickets/create_many")
  Call<Accepted> create(@Body NewTickets tickets);

  /** A question of a customer's. */
  @ReadContract(naming = Naming.SNAKE_CASE)
  record Ticket(long id, @Nullable String subject, String status, Instant updatedAt) {}

  /** A customer or agent. */
  @ReadContract
  record User(long id, String name, @Nullable String email) {}

  /** Agents. */
  @ReadContract
  record Group(long id, String name) {}

  /** What creates tickets later. */
  @ReadContract(naming = Naming.SNAKE_CASE)
  record Accepted(JobStatus jobStatus) {}

  /** How far that is. */
  @ReadContract
  record JobStatus(String id, String status) {}

  /** Tickets to create. */
  record NewTickets(List<NewTicket> tickets) {}

  /** A ticket to create. */
  record NewTicket(String subject, Comment comment) {}

  /** What the customer says. */
  record Comment(String body) {}
}
