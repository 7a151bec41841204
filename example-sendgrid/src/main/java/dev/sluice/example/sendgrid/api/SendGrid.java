package dev.sluice.example.sendgrid.api;

import dev.sluice.annotations.Bearer;
import dev.sluice.annotations.Body;
import dev.sluice.annotations.BodyFormat;
import dev.sluice.annotations.CircuitBreaker;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.Delete;
import dev.sluice.annotations.EpochUnit;
import dev.sluice.annotations.ErrorAction;
import dev.sluice.annotations.ErrorBody;
import dev.sluice.annotations.ErrorRule;
import dev.sluice.annotations.Format;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.JobPages;
import dev.sluice.annotations.NextUrlPages;
import dev.sluice.annotations.OffsetPages;
import dev.sluice.annotations.Path;
import dev.sluice.annotations.Post;
import dev.sluice.annotations.Put;
import dev.sluice.annotations.Query;
import dev.sluice.annotations.QueryStyle;
import dev.sluice.annotations.RateLimit;
import dev.sluice.annotations.RateLimitHeaders;
import dev.sluice.annotations.ResetUnit;
import dev.sluice.annotations.Retry;
import dev.sluice.annotations.SinglePage;
import dev.sluice.annotations.StopRule;
import dev.sluice.annotations.TimeFormat;
import dev.sluice.client.Call;
import dev.sluice.client.Pages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * SendGrid's API. Lists of addresses are paged by offset and do not tell how long they are; they
 * can be asked for what was added at a time, in epoch seconds, or later. Marketing's lists tell the
 * address of the next page.
 */
@Connector(name = "sendgrid", baseUrl = "https://api.sendgrid.com/v3")
@Bearer(secret = "SENDGRID_API_KEY")
@RateLimit(permits = 10, per = "1s")
@RateLimitHeaders(
    remaining = "X-RateLimit-Remaining",
    reset = "X-RateLimit-Reset",
    resetUnit = ResetUnit.EPOCH_SECONDS)
@Retry(attempts = 5, initialDelay = "500ms", maxDelay = "60s")
@CircuitBreaker(failures = 5, recovery = "60s")
@ErrorBody(message = "/errors/0/message")
@OffsetPages(items = "", pageSize = 500, stop = StopRule.SHORT_PAGE)
public interface SendGrid {

  /** E-mails that came back. */
  @Get("/suppression/bounces")
  Pages<ApiBounce> bounces(
      @Query("start_time") @TimeFormat(epoch = EpochUnit.SECONDS) @Nullable Instant startTime);

  /** E-mails that a server turned down for a reason that may pass. */
  @Get("/suppression/blocks")
  Pages<ApiBlock> blocks(
      @Query("start_time") @TimeFormat(epoch = EpochUnit.SECONDS) @Nullable Instant startTime);

  /** E-mails that were marked as spam by those who got them. */
  @Get("/suppression/spam_reports")
  Pages<ApiSpamReport> spamReports(
      @Query("start_time") @TimeFormat(epoch = EpochUnit.SECONDS) @Nullable Instant startTime);

  /** Addresses that cannot exist. */
  @Get("/suppression/invalid_emails")
  Pages<ApiInvalidEmail> invalidEmails(
      @Query("start_time") @TimeFormat(epoch = EpochUnit.SECONDS) @Nullable Instant startTime);

  /** Addresses that want no e-mail of any kind. */
  @Get("/suppression/unsubscribes")
  Pages<ApiUnsubscribe> unsubscribes(
      @Query("start_time") @TimeFormat(epoch = EpochUnit.SECONDS) @Nullable Instant startTime);

  /** Groups of e-mails that one can unsubscribe from. */
  @Get("/asm/groups")
  @SinglePage(items = "")
  Pages<ApiSuppressionGroup> suppressionGroups();

  /** Addresses that get no e-mail of a group; none of one that is gone. */
  @Get("/asm/groups/{group_id}/suppressions")
  @SinglePage(items = "")
  @ErrorRule(status = "404", action = ErrorAction.EMPTY)
  Pages<String> suppressions(@Path("group_id") long groupId);

  /** Lists that contacts are in. */
  @Get("/marketing/lists")
  @NextUrlPages(items = "/result", next = "/_metadata/next", size = "page_size", pageSize = 1000)
  Pages<ApiContactList> contactLists();

  /** E-mails that go to many once, newest first. */
  @Get("/marketing/singlesends")
  @NextUrlPages(items = "/result", next = "/_metadata/next", size = "page_size", pageSize = 100)
  Pages<ApiSingleSend> singleSends();

  /** Templates of some generations; the API refuses a request that names no page size. */
  @Get("/templates")
  @NextUrlPages(items = "/result", next = "/_metadata/next", size = "page_size", pageSize = 200)
  Pages<ApiTemplate> templates(
      @Query(value = "generations", style = QueryStyle.COMMA) List<Generation> generations);

  /** What is known of up to 100 addresses; empty if nothing is known of any. */
  @Post(value = "/marketing/contacts/search/emails", idempotent = true)
  Optional<ApiContactMatches> contactsByEmail(@Body EmailList emails);

  /** Makes or changes up to 30,000 contacts or 6 MB of them, some time later. */
  @Put("/marketing/contacts")
  Call<ApiUpsertJob> upsertContacts(@Body ContactUpsert contacts);

  /** What has become of an upsert. */
  @Get("/marketing/contacts/imports/{id}")
  Call<ApiImport> importStatus(@Path("id") String jobId);

  /** Has an address that bounced be written to again. */
  @Delete("/suppression/bounces/{email}")
  Call<Void> removeBounce(@Path("email") String email);

  /** Has addresses that bounced be written to again. */
  @Delete("/suppression/bounces")
  Call<Void> removeBounces(@Body EmailList emails);

  /** Contacts, in files of one JSON object a line that a job makes. */
  @Post("/marketing/contacts/exports")
  @JobPages(
      id = "/id",
      poll = "/marketing/contacts/exports/{id}",
      status = "/status",
      running = "pending",
      success = "ready",
      failure = "failure",
      message = "/message",
      interval = "2s",
      results = "/urls/*")
  @Format(BodyFormat.NDJSON)
  Pages<ApiContact> exportContacts(@Body ExportRequest request);

  /** Contacts, in CSV files that a job makes. */
  @Post("/marketing/contacts/exports")
  @JobPages(
      id = "/id",
      poll = "/marketing/contacts/exports/{id}",
      status = "/status",
      running = "pending",
      success = "ready",
      failure = "failure",
      message = "/message",
      interval = "2s",
      results = "/urls/*")
  @Format(BodyFormat.CSV)
  Pages<ApiExportedRow> exportRows(@Body ExportRequest request);
}
