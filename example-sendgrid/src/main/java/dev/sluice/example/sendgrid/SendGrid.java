package dev.sluice.example.sendgrid;

import dev.sluice.annotations.Bearer;
import dev.sluice.annotations.CircuitBreaker;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.EpochUnit;
import dev.sluice.annotations.ErrorBody;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.OffsetPages;
import dev.sluice.annotations.Query;
import dev.sluice.annotations.RateLimit;
import dev.sluice.annotations.RateLimitHeaders;
import dev.sluice.annotations.ResetUnit;
import dev.sluice.annotations.Retry;
import dev.sluice.annotations.StopRule;
import dev.sluice.annotations.TimeFormat;
import dev.sluice.client.Pages;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * SendGrid's API: the lists of addresses that get no e-mail. Each list can be asked for what was
 * added at a time, in epoch seconds, or later; no list tells how long it is.
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
}
