package dev.sluice.example.apis.googleads;

import dev.sluice.annotations.Body;
import dev.sluice.annotations.ClientPlacement;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.CursorPages;
import dev.sluice.annotations.ErrorAction;
import dev.sluice.annotations.ErrorBody;
import dev.sluice.annotations.ErrorRule;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.Header;
import dev.sluice.annotations.OAuth2RefreshToken;
import dev.sluice.annotations.Path;
import dev.sluice.annotations.Post;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.SecretHeaders;
import dev.sluice.annotations.SinglePage;
import dev.sluice.client.Pages;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Google Ads, queried in its own language. A user's token and the developer's go together. The
 * stream answers with an array of chunks, 64-bit numbers are texts, money is in micros.
 */
@Connector(name = "google-ads", baseUrl = "https://googleads.googleapis.com/v18")
@OAuth2RefreshToken(
    tokenUrl = "https://oauth2.googleapis.com/token",
    clientId = "ADS_CLIENT_ID",
    clientSecret = "ADS_CLIENT_SECRET",
    client = ClientPlacement.BODY,
    refreshToken = "ADS_REFRESH_TOKEN")
@SecretHeaders("developer-token: {ADS_DEVELOPER_TOKEN}")
@ErrorBody(
    code = {"/error/status", "/0/error/status"},
    message = {"/error/message", "/0/error/message"},
    requestIdHeader = "request-id")
@ErrorRule(
    body = "/error/details/0/errors/0/errorCode/quotaError",
    is = "RESOURCE_EXHAUSTED",
    action = ErrorAction.STOP_RUN)
public interface GoogleAds {

  /** The customers that the user may ask about, as {@code customers/1234567890}. */
  @Get("/customers:listAccessibleCustomers")
  @SinglePage(items = "/resourceNames")
  Pages<String> customers();

  /**
   * What a query finds, page by page.
   *
   * @param manager the account through which the customer is reached; null for none
   */
  @Post(value = "/customers/{customer}/googleAds:search", idempotent = true)
  @CursorPages(items = "/results", next = "/nextPageToken", body = "/pageToken", pageSize = 10_000)
  Pages<Row> search(
      @Path("customer") String customer,
      @Header("login-customer-id") @Nullable String manager,
      @Body Search search);

  /** What a query finds, at once. */
  @Post(value = "/customers/{customer}/googleAds:searchStream", idempotent = true)
  @SinglePage(items = "/*/results")
  Pages<Row> searchStream(
      @Path("customer") String customer,
      @Header("login-customer-id") @Nullable String manager,
      @Body Search search);

  /** A line of the result. */
  @ReadContract
  record Row(Campaign campaign, Metrics metrics, Segments segments) {}

  /** Advertisements with one purpose. */
  @ReadContract
  record Campaign(long id, String name) {}

  /** What they cost and did; the numbers come as texts. */
  @ReadContract
  record Metrics(long costMicros, long clicks) {}

  /** Of which day. */
  @ReadContract
  record Segments(LocalDate date) {}

  /** A query. */
  record Search(String query) {

    /** What each campaign cost and did on each day, from one to another. */
    static Search campaigns(LocalDate from, LocalDate to) {
      return new Search(
          "SELECT campaign.id, campaign.name, metrics.cost_micros, metrics.clicks, segments.date"
              + " FROM campaign WHERE segments.date BETWEEN '%s' AND '%s'".formatted(from, to));
    }
  }
}
