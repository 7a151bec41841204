package dev.sluice.example.apis.twilio;

import dev.sluice.annotations.Basic;
import dev.sluice.annotations.Connector;
import dev.sluice.annotations.ErrorBody;
import dev.sluice.annotations.Field;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.Naming;
import dev.sluice.annotations.NextUrlPages;
import dev.sluice.annotations.Post;
import dev.sluice.annotations.Query;
import dev.sluice.annotations.ReadContract;
import dev.sluice.annotations.Retry;
import dev.sluice.annotations.TimeFormat;
import dev.sluice.client.Call;
import dev.sluice.client.Pages;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Twilio's messaging API of an account. It speaks XML unless a path ends with {@code .json}, writes
 * numbers as text, and puts comparisons into parameters' names. The next page is a path.
 */
@Connector(name = "twilio", baseUrl = "https://api.twilio.com/2010-04-01/Accounts/{account}")
@Basic(user = "{TWILIO_ACCOUNT_SID}", password = "{TWILIO_AUTH_TOKEN}")
@Retry(attempts = 6, initialDelay = "500ms", maxDelay = "60s")
@ErrorBody(code = "/code", message = "/message")
public interface Twilio {

  /** The messages sent from one day to another, both included: {@code DateSent>=2026-01-01}. */
  @Get("/Messages.json")
  @NextUrlPages(items = "/messages", next = "/next_page_uri", size = "PageSize", pageSize = 1000)
  Pages<Message> messages(
      @Query("DateSent>") @Nullable LocalDate from, @Query("DateSent<") @Nullable LocalDate to);

  /** Sends a message, with pictures. */
  @Post("/Messages.json")
  Call<Message> send(
      @Field("From") String from,
      @Field("To") String to,
      @Field("Body") String text,
      @Field("MediaUrl") List<String> media);

  /**
   * A message.
   *
   * @param price negative, as text
   * @param numSegments as text
   * @param dateSent e.g. {@code Fri, 13 Aug 2010 01:16:24 +0000}
   */
  @ReadContract(naming = Naming.SNAKE_CASE)
  record Message(
      String sid,
      String status,
      @Nullable BigDecimal price,
      int numSegments,
      @TimeFormat("EEE, dd MMM yyyy HH:mm:ss Z") @Nullable Instant dateSent) {}
}
