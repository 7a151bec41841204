package dev.sluice.example.apis.sendgrid;

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
import dev.sluice.annotations.Header;
import dev.sluice.annotations.JobPages;
import dev.sluice.annotations.Naming;
import dev.sluice.annotations.NextUrlPages;
import dev.sluice.annotations.OffsetPages;
import dev.sluice.annotations.Path;
import dev.sluice.annotations.Post;
import dev.sluice.annotations.Put;
import dev.sluice.annotations.Query;
import dev.sluice.annotations.RateLimitHeaders;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.ResetUnit;
import dev.sluice.annotations.SinglePage;
import dev.sluice.annotations.StopRule;
import dev.sluice.annotations.TimeFormat;
import dev.sluice.client.Call;
import dev.sluice.client.Pages;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SendGrid's e-mail API: of each way of paging that it has, one list. In Europe it is at {@code
 * https://api.eu.sendgrid.com/v3}.
 */
@Connector(name = "sendgrid", baseUrl = "https://api.sendgrid.com/v3")
@Bearer(secret = "SENDGRID_API_KEY")
@RateLimitHeaders(
    remaining = "X-RateLimit-Remaining",
    reset = "X-RateLimit-Reset",
    resetUnit = ResetUnit.EPOCH_SECONDS)
@ErrorBody(code = "/errors/0/error_id", message = "/errors/0/message")
public interface SendGrid {

  /**
   * The addresses that e-mail came back from in a time, whose both ends belong to it.
   *
   * @param subuser in whose name to ask; one's own for null
   */
  @Get("/suppression/bounces")
  @OffsetPages(items = "", pageSize = 500, stop = StopRule.SHORT_PAGE)
  Pages<Bounce> bounces(
      @Query("start_time") @TimeFormat(epoch = EpochUnit.SECONDS) @Nullable Instant start,
      @Query("end_time") @TimeFormat(epoch = EpochUnit.SECONDS) @Nullable Instant end,
      @Header("on-behalf-of") @Nullable String subuser);

  /** The templates; the next page's URL is absolute, and absent or empty at the end. */
  @Get("/templates?generations=dynamic")
  @NextUrlPages(items = "/result", next = "/_metadata/next", size = "page_size", pageSize = 200)
  Pages<Template> templates();

  /** The addresses that may send; a page begins after the last one of the page before. */
  @Get("/verified_senders")
  @CursorPages(
      items = "/results",
      lastItem = "/id",
      query = "lastSeenID",
      size = "limit",
      pageSize = 100)
  Pages<Sender> verifiedSenders();

  /** The contacts with these addresses; the reply is a map by address. */
  @Post(value = "/marketing/contacts/search/emails", idempotent = true)
  @SinglePage(items = "/result/*")
  Pages<Found> contactsByEmail(@Body Emails emails);

  /** The addresses that left a group: bare texts. */
  @Get("/asm/groups/{group}/suppressions")
  @SinglePage(items = "")
  Pages<String> groupSuppressions(@Path("group") long group);

  /**
   * The contacts of lists, as an export: SendGrid prepares packed lines of JSON, and says where
   * they are to be had without credentials.
   */
  @Post("/marketing/contacts/exports")
  @JobPages(
      id = "/id",
      poll = "/marketing/contacts/exports/{id}",
      status = "/status",
      running = "pending",
      success = "ready",
      failure = "failure",
      message = "/message",
      results = "/urls/*")
  @Format(BodyFormat.NDJSON)
  Pages<ExportedContact> exportContacts(@Body Export export);

  /** Creates or updates up to 30,000 contacts, later. */
  @Put("/marketing/contacts")
  Call<Accepted> upsert(@Body Upsert contacts);

  /** An e-mail that came back. */
  @ReadContract
  record Bounce(
      String email,
      @TimeFormat(epoch = EpochUnit.SECONDS) Instant created,
      @Nullable String reason,
      @Nullable String status) {}

  /**
   * A text with gaps.
   *
   * @param updatedAt without zone: {@code 2020-11-12 12:00:09}
   */
  @ReadContract(naming = Naming.SNAKE_CASE)
  record Template(String id, String name, @TimeFormat("yyyy-MM-dd HH:mm:ss") Instant updatedAt) {}

  /** An address that may send. */
  @ReadContract(naming = Naming.SNAKE_CASE)
  record Sender(long id, String fromEmail, boolean verified) {}

  /** The contact with an address. */
  @ReadContract
  record Found(Contact contact) {}

  /** A person. */
  @ReadContract
  record Contact(String id, String email) {}

  /** A person, as exports have it. */
  @ReadContract(naming = Naming.SNAKE_CASE)
  record ExportedContact(String contactId, String email) {}

  /** What tells how an upsert is doing. */
  @ReadContract(naming = Naming.SNAKE_CASE)
  record Accepted(String jobId) {}

  /** Of which lists, in which format. */
  record Export(
      @JsonProperty("list_ids") List<String> listIds, @JsonProperty("file_type") String fileType) {}

  /** Addresses to look for. */
  record Emails(List<String> emails) {}

  /** Contacts to create or update. */
  record Upsert(@JsonProperty("list_ids") List<String> listIds, List<NewContact> contacts) {}

  /** A contact to create or update. */
  record NewContact(String email, @JsonProperty("first_name") @Nullable String firstName) {}
}
