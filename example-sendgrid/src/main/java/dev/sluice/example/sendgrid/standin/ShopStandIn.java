package dev.sluice.example.sendgrid.standin;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.ApiRequest;
import dev.sluice.example.standin.JsonBody;
import dev.sluice.example.standin.Order;
import dev.sluice.example.standin.PageSize;
import dev.sluice.example.standin.Paging;
import dev.sluice.example.standin.RequestCounts;
import dev.sluice.example.standin.Router;
import dev.sluice.example.standin.StandInOptions;
import dev.sluice.example.standin.StandInServer;
import dev.sluice.example.standin.Timeline;
import dev.sluice.example.standin.Vendor;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A server on loopback that plays the shop whose customers sign up for e-mails. It lets everybody
 * in, and never errs.
 */
public final class ShopStandIn implements AutoCloseable {
  /** How many sign-ups there are on day 1. */
  public static final int SIGNUPS = 2_500;

  /** How many sign-ups each later day adds. */
  public static final int PER_DAY = 25;

  private static final Vendor VENDOR =
      new Vendor(
          "Shop",
          "/api",
          (path, headers, query, apiKey) -> Optional.empty(),
          new SendGridErrors(),
          rate -> Map.of());

  private final StandInServer server;

  private ShopStandIn(StandInServer server) {
    this.server = server;
  }

  /** Starts a server, in which some addresses were reactivated; it runs until it is closed. */
  public static ShopStandIn start(List<String> reactivated, int day) {
    StandInOptions<Integer> options = StandInOptions.forTests(SIGNUPS).withDay(day);
    return new ShopStandIn(
        StandInServer.start(
            VENDOR,
            options,
            someDay ->
                new Router(
                    Map.of(
                        "/signups",
                        Map.of("GET", request -> signups(request, someDay)),
                        "/reactivations",
                        Map.of("GET", request -> reactivations(reactivated))))));
  }

  /** Returns the address of the API. */
  public String baseUrl() {
    return server.baseUrl();
  }

  /** Returns the counts of this server's requests; they go on counting. */
  public RequestCounts counts() {
    return server.counts();
  }

  @Override
  public void close() {
    server.close();
  }

  private static Answer signups(ApiRequest request, int day) {
    Timeline timeline = new Timeline(Timeline.DAY_TWO.minusYears(1), SIGNUPS, PER_DAY, day);
    long since = request.query().instant("since").orElse(Long.MIN_VALUE);
    int[] matches =
        IntStream.range(0, timeline.size())
            .filter(index -> timeline.createdAt(index) * 1_000 >= since)
            .toArray();
    Paging paging = Paging.of(request.query(), Order.OLDEST_FIRST, new PageSize(1, 100, 1_000));
    return JsonBody.answer(
        200,
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("signups");
          for (int index : paging.page(matches)) {
            writeSignup(index, timeline.createdAt(index), json);
          }
          json.writeEndArray();
          json.writeNumberField("total", matches.length);
          json.writeEndObject();
        });
  }

  private static void writeSignup(int index, long second, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("email", "shopper." + index + "@example.com");
    json.writeStringField("customerId", "C" + (70_000 + index));
    if (index % 3 != 0) {
      json.writeStringField("firstName", Words.FIRST_NAMES[index % Words.FIRST_NAMES.length]);
      json.writeStringField("lastName", Words.LAST_NAMES[index % Words.LAST_NAMES.length]);
    }
    json.writeStringField("country", Words.COUNTRIES[index % Words.COUNTRIES.length]);
    json.writeStringField("signedUpAt", Instant.ofEpochSecond(second).toString());
    json.writeEndObject();
  }

  private static Answer reactivations(List<String> emails) {
    return JsonBody.answer(
        200,
        json -> {
          json.writeStartArray();
          for (String email : emails) {
            json.writeStartObject();
            json.writeStringField("email", email);
            json.writeStringField("confirmedAt", "2026-06-30T09:00:00Z");
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
