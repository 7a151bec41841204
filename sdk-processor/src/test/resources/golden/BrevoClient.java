// Generated from dev.sluice.example.brevo.Brevo. Do not edit.
package dev.sluice.example.brevo;

import dev.sluice.client.Call;
import dev.sluice.client.Connection;
import dev.sluice.client.Pages;
import dev.sluice.client.Paging;
import dev.sluice.config.ApiKeyConfig;
import dev.sluice.config.CircuitBreakerConfig;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.ErrorBodyConfig;
import dev.sluice.config.RateLimitConfig;
import dev.sluice.config.RateLimitHeadersConfig;
import dev.sluice.config.ResetUnit;
import dev.sluice.config.RetryConfig;
import dev.sluice.config.SecretRef;
import dev.sluice.contract.JsonOutput;
import dev.sluice.control.OffsetPager;
import dev.sluice.control.StopRule;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.Operation;
import java.time.Duration;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Brevo's e-mail marketing API.
 *
 * <p>Sends what {@link Brevo} declares.
 */
@Generated("dev.sluice.processor.SluiceProcessor")
public final class BrevoClient implements Brevo {

  /** What {@link Brevo} declares about the API. */
  public static final ConnectorConfig CONFIG =
      ConnectorConfig.of("brevo", "https://api.brevo.com/v3")
          .withAuth(ApiKeyConfig.inHeader("api-key", "", new SecretRef("BREVO_API_KEY")))
          .withRetry(new RetryConfig(5, Duration.ofMillis(500), Duration.ofSeconds(60)))
          .withRateLimit(new RateLimitConfig(10, Duration.ofSeconds(1)))
          .withRateLimitHeaders(
              new RateLimitHeadersConfig(
                  "x-sib-ratelimit-remaining", "x-sib-ratelimit-reset", ResetUnit.SECONDS_LEFT))
          .withCircuitBreaker(new CircuitBreakerConfig(5, Duration.ofSeconds(60)))
          .withErrorBody(new ErrorBodyConfig("/code", "/message"));

  private static final Operation EMAIL_CAMPAIGNS = new Operation("brevo", "emailCampaigns", true);

  private static final Paging EMAIL_CAMPAIGNS_PAGING =
      new Paging("/campaigns", "/count", new OffsetPager("offset", "limit", 100, StopRule.TOTAL));

  private static final Operation CONTACTS = new Operation("brevo", "contacts", true);

  private static final Paging CONTACTS_PAGING =
      new Paging("/contacts", "/count", new OffsetPager("offset", "limit", 1000, StopRule.TOTAL));

  private static final Operation EVENTS = new Operation("brevo", "events", true);

  private static final Paging EVENTS_PAGING =
      new Paging("/events", "", new OffsetPager("offset", "limit", 5000, StopRule.SHORT_PAGE));

  private static final Operation CREATE_CONTACT = new Operation("brevo", "createContact", false);

  private final Connection connection;

  /** A client with the declared settings. */
  public BrevoClient() {
    this(Connection.to(CONFIG));
  }

  /** A client over that connection. */
  public BrevoClient(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Pages<ApiCampaign> emailCampaigns(@Nullable CampaignStatus status) {
    HttpRequest request =
        connection
            .request(EMAIL_CAMPAIGNS, HttpMethod.GET)
            .path("/emailCampaigns")
            .query("sort", "asc")
            .query("excludeHtmlContent", "true")
            .query("status", campaignStatus(status))
            .build();
    return connection.pages(request, EMAIL_CAMPAIGNS_PAGING, new ApiCampaignReader());
  }

  @Override
  public Pages<ApiContact> contacts(@Nullable Instant modifiedSince) {
    HttpRequest request =
        connection
            .request(CONTACTS, HttpMethod.GET)
            .path("/contacts")
            .query("sort", "asc")
            .query("modifiedSince", modifiedSince)
            .build();
    return connection.pages(request, CONTACTS_PAGING, new ApiContactReader());
  }

  @Override
  public Pages<ApiEvent> events() {
    HttpRequest request =
        connection
            .request(EVENTS, HttpMethod.GET)
            .path("/smtp/statistics/events")
            .query("sort", "asc")
            .build();
    return connection.pages(request, EVENTS_PAGING, new ApiEventReader());
  }

  @Override
  public Call<CreatedContact> createContact(NewContact contact) {
    HttpRequest request =
        connection
            .request(CREATE_CONTACT, HttpMethod.POST)
            .path("/contacts")
            .body(JsonOutput.body(contact, new NewContactWriter()))
            .build();
    return connection.call(request, new CreatedContactReader());
  }

  /** The name of a constant in requests; null for null. */
  private static @Nullable String campaignStatus(@Nullable CampaignStatus value) {
    if (value == null) {
      return null;
    }
    return switch (value) {
      case DRAFT -> "draft";
      case SENT -> "sent";
      case ARCHIVE -> "archive";
      case QUEUED -> "queued";
      case SUSPENDED -> "suspended";
      case IN_PROCESS -> "inProcess";
    };
  }
}
