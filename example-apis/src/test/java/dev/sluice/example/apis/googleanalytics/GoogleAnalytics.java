package dev.sluice.example.apis.googleanalytics;

import dev.sluice.annotations.Body;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.ErrorBody;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.OAuth2JwtBearer;
import dev.sluice.annotations.OffsetPages;
import dev.sluice.annotations.Path;
import dev.sluice.annotations.Post;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.RequestPart;
import dev.sluice.annotations.SinglePage;
import dev.sluice.client.Pages;
import java.time.LocalDate;
import java.util.List;

/**
 * Google Analytics' reports, as a service account. A row has values without names, in the order of
 * the request. Offset and limit are texts in the body, and there are no rows where there is
 * nothing.
 */
@Connector(name = "google-analytics", baseUrl = "https://analyticsdata.googleapis.com/v1beta")
@OAuth2JwtBearer(
    tokenUrl = "https://oauth2.googleapis.com/token",
    issuer = "{GA_SERVICE_ACCOUNT}",
    privateKey = "GA_PRIVATE_KEY",
    scopes = "https://www.googleapis.com/auth/analytics.readonly")
@ErrorBody(code = "/error/status", message = "/error/message")
public interface GoogleAnalytics {

  /** The rows of a report, e.g. {@link Report#daily}. */
  @Post(value = "/properties/{property}:runReport", idempotent = true)
  @OffsetPages(items = "/rows", total = "/rowCount", in = RequestPart.BODY_TEXT, pageSize = 100_000)
  Pages<Row> report(@Path("property") String property, @Body Report report);

  /** What reports can be made of. */
  @Get("/properties/{property}/metadata")
  @SinglePage(items = "/dimensions")
  Pages<Dimension> dimensions(@Path("property") String property);

  /** Values of a line, in the order of the request's names. */
  @ReadContract
  record Row(List<Value> dimensionValues, List<Value> metricValues) {}

  /** A value; days are e.g. {@code 20240101}. */
  @ReadContract
  record Value(String value) {}

  /** What a metric can be seen by. */
  @ReadContract
  record Dimension(String apiName, String uiName) {}

  /** What to report. */
  record Report(List<DateRange> dateRanges, List<Name> dimensions, List<Name> metrics) {

    /** Active users by day, from one day to another. */
    static Report daily(LocalDate from, LocalDate to) {
      return new Report(
          List.of(new DateRange(from, to)),
          List.of(new Name("date")),
          List.of(new Name("activeUsers")));
    }
  }

  /** From one day to another, both included. */
  record DateRange(LocalDate startDate, LocalDate endDate) {}

  /** The name of a dimension or metric. */
  record Name(String name) {}
}
