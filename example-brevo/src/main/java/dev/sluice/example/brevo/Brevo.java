package dev.sluice.example.brevo;

import dev.sluice.annotations.ApiKey;
import dev.sluice.annotations.Body;
import dev.sluice.annotations.CircuitBreaker;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.ErrorBody;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.OffsetPages;
import dev.sluice.annotations.Post;
import dev.sluice.annotations.Query;
import dev.sluice.annotations.RateLimit;
import dev.sluice.annotations.RateLimitHeaders;
import dev.sluice.annotations.ResetUnit;
import dev.sluice.annotations.Retry;
import dev.sluice.annotations.StopRule;
import dev.sluice.client.Call;
import dev.sluice.client.Pages;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Brevo's e-mail marketing API. */
@Connector(name = "brevo", baseUrl = "https://api.brevo.com/v3")
@ApiKey(header = "api-key", secret = "BREVO_API_KEY")
@RateLimit(permits = 10, per = "1s")
@RateLimitHeaders(
    remaining = "x-sib-ratelimit-remaining",
    reset = "x-sib-ratelimit-reset",
    resetUnit = ResetUnit.SECONDS_LEFT)
@Retry(attempts = 5, initialDelay = "500ms", maxDelay = "60s")
@CircuitBreaker(failures = 5, recovery = "60s")
@ErrorBody(code = "/code", message = "/message")
public interface Brevo {

  /** All e-mail campaigns, oldest first, so that pages do not move while they are read. */
  @Get("/emailCampaigns?sort=asc&excludeHtmlContent=true")
  @OffsetPages(items = "/campaigns", total = "/count", pageSize = 100)
  Pages<ApiCampaign> emailCampaigns(@Query("status") @Nullable CampaignStatus status);

  /** All contacts, or those modified at that time or later. */
  @Get("/contacts?sort=asc")
  @OffsetPages(items = "/contacts", total = "/count", pageSize = 1000)
  Pages<ApiContact> contacts(@Query("modifiedSince") @Nullable Instant modifiedSince);

  /** What happened to the e-mails that were sent; the API tells no total. */
  @Get("/smtp/statistics/events?sort=asc")
  @OffsetPages(items = "/events", pageSize = 5000, stop = StopRule.SHORT_PAGE)
  Pages<ApiEvent> events();

  /** Creates a contact. */
  @Post("/contacts")
  Call<CreatedContact> createContact(@Body NewContact contact);
}
