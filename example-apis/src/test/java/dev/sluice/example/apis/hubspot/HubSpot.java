package dev.sluice.example.apis.hubspot;

import dev.sluice.annotations.Bearer;
import dev.sluice.annotations.Body;
import dev.sluice.annotations.ClientPlacement;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.CursorPages;
import dev.sluice.annotations.ErrorAction;
import dev.sluice.annotations.ErrorBody;
import dev.sluice.annotations.ErrorRule;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.ItemErrors;
import dev.sluice.annotations.OAuth2RefreshToken;
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
import java.util.Map;

/**
 * HubSpot's CRM, by the token of a private app, or by a user's if a run chooses oauth2. All
 * properties are texts, whatever they hold. Lists carry the cursor in the query, searches in the
 * body; both end where there is no {@code paging} object.
 */
@Connector(name = "hubspot", baseUrl = "https://api.hubapi.com")
@Bearer(secret = "HUBSPOT_TOKEN")
@OAuth2RefreshToken(
    tokenUrl = "/oauth/v1/token",
    clientId = "HUBSPOT_CLIENT_ID",
    clientSecret = "HUBSPOT_CLIENT_SECRET",
    client = ClientPlacement.BODY,
    refreshToken = "HUBSPOT_REFRESH_TOKEN")
@RateLimit(permits = 100, per = "10s")
@RateLimitHeaders(
    remaining = "X-HubSpot-RateLimit-Remaining",
    reset = "X-HubSpot-RateLimit-Interval-Milliseconds",
    resetUnit = ResetUnit.MILLIS_LEFT)
@ErrorBody(code = "/category", message = "/message", requestId = "/correlationId")
@ErrorRule(status = "429", body = "/policyName", is = "DAILY", action = ErrorAction.STOP_RUN)
public interface HubSpot {

  /**
   * All contacts.
   *
   * @param properties which to give, e.g. {@code email,firstname}
   */
  @Get("/crm/v3/objects/contacts")
  @CursorPages(
      items = "/results",
      next = "/paging/next/after",
      query = "after",
      size = "limit",
      pageSize = 100)
  Pages<Contact> contacts(
      @Query(value = "properties", style = QueryStyle.COMMA) List<String> properties);

  /** The contacts that a search finds, e.g. {@link Search#changedSince}; at most 10,000. */
  @Post(value = "/crm/v3/objects/contacts/search", idempotent = true)
  @CursorPages(items = "/results", next = "/paging/next/after", body = "/after", pageSize = 200)
  @ResultCap(10_000)
  Pages<Contact> contactsLike(@Body Search search);

  /**
   * All contacts that a search finds, however many: each page is a search of its own, for ids above
   * the last one seen, and so below the 10,000 that one search gives.
   *
   * @param search whose first filter is the one by id, see {@link Search#byId}
   */
  @Post(value = "/crm/v3/objects/contacts/search", idempotent = true)
  @CursorPages(
      items = "/results",
      lastItem = "/id",
      body = "/filterGroups/0/filters/0/value",
      pageSize = 200)
  Pages<Contact> allContactsLike(@Body Search search);

  /** Creates up to a hundred contacts; some may fail, with status 207, named by what was sent. */
  @Post("/crm/v3/objects/contacts/batch/create")
  @ItemErrors(
      items = "/errors",
      key = "/context/objectWriteTraceId/0",
      code = "/category",
      message = "/message")
  Call<BatchReply> create(@Body NewContacts contacts);

  /** A person; the properties are texts. */
  @ReadContract
  record Contact(String id, Map<String, String> properties, Instant updatedAt) {}

  /** What became of a batch. */
  @ReadContract
  record BatchReply(String status, List<Contact> results) {}

  /** What to search for. */
  record Search(List<Filters> filterGroups, List<String> sorts, int limit) {

    /** All, in the order of their ids. */
    static Search byId() {
      Filter filter = new Filter("hs_object_id", "GT", "0");
      return new Search(List.of(new Filters(List.of(filter))), List.of("hs_object_id"), 200);
    }

    /** What has changed since a time, in that order. */
    static Search changedSince(Instant time) {
      Filter filter = new Filter("lastmodifieddate", "GTE", Long.toString(time.toEpochMilli()));
      return new Search(List.of(new Filters(List.of(filter))), List.of("lastmodifieddate"), 200);
    }
  }

  /** Comparisons that all hold. */
  record Filters(List<Filter> filters) {}

  /** A comparison. */
  record Filter(String propertyName, String operator, String value) {}

  /** Contacts to create. */
  record NewContacts(List<NewContact> inputs) {}

  /** A contact to create, and a name for it in replies. */
  record NewContact(String objectWriteTraceId, Map<String, String> properties) {}
}
