package dev.sluice.example.apis.mailchimp;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sluice.annotations.Basic;
import dev.sluice.annotations.Body;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.ErrorAction;
import dev.sluice.annotations.ErrorBody;
import dev.sluice.annotations.ErrorRule;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.Naming;
import dev.sluice.annotations.OffsetPages;
import dev.sluice.annotations.Path;
import dev.sluice.annotations.Put;
import dev.sluice.annotations.Query;
import dev.sluice.annotations.ReadContract;
import dev.sluice.client.Call;
import dev.sluice.client.Pages;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Mailchimp's marketing API. Its host begins with the data centre, which is the end of the key:
 * {@code …-us6}. The user may be anything. Too many at once get a status 403 without JSON. Lists
 * tell how long they are, and would carry links to everything if not asked to leave them out.
 */
@Connector(name = "mailchimp", baseUrl = "https://{dc}.api.mailchimp.com/3.0")
@Basic(user = "sluice", password = "{MAILCHIMP_API_KEY}")
@ErrorBody(code = "/title", message = "/detail", requestId = "/instance")
@ErrorRule(status = "403", notJson = true, action = ErrorAction.THROTTLE)
public interface Mailchimp {

  /** The audiences. */
  @Get("/lists?exclude_fields=lists._links,_links")
  @OffsetPages(items = "/lists", total = "/total_items", limit = "count", pageSize = 1000)
  Pages<Audience> lists();

  /** An audience's members, of those that changed since a time. */
  @Get("/lists/{list}/members?exclude_fields=members._links,_links")
  @OffsetPages(items = "/members", total = "/total_items", limit = "count", pageSize = 1000)
  Pages<Member> members(
      @Path("list") String list, @Query("since_last_changed") @Nullable Instant since);

  /**
   * Adds a member, or updates the one that is there.
   *
   * @param hash the MD5 of the address in lower case
   */
  @Put("/lists/{list}/members/{hash}")
  Call<Member> setMember(
      @Path("list") String list, @Path("hash") String hash, @Body NewMember member);

  /** A list of people. */
  @ReadContract
  record Audience(String id, String name) {}

  /**
   * A person on a list.
   *
   * @param mergeFields what the audience's owner made up
   */
  @ReadContract(naming = Naming.SNAKE_CASE)
  record Member(
      String id,
      String emailAddress,
      String status,
      Map<String, String> mergeFields,
      Instant lastChanged) {}

  /** A person to put on a list. */
  record NewMember(
      @JsonProperty("email_address") String emailAddress,
      @JsonProperty("status_if_new") String statusIfNew,
      @JsonProperty("merge_fields") Map<String, String> mergeFields) {}
}
