package dev.sluice.example.brevo.standin;

import dev.sluice.example.standin.Access;
import dev.sluice.example.standin.CommandLine;
import dev.sluice.example.standin.RateStatus;
import dev.sluice.example.standin.RequestCounts;
import dev.sluice.example.standin.StandInOptions;
import dev.sluice.example.standin.StandInServer;
import dev.sluice.example.standin.Vendor;
import java.util.Map;

/**
 * A server on loopback that behaves like Brevo's e-mail marketing API.
 *
 * <pre>{@code
 * try (BrevoStandIn brevo = BrevoStandIn.start(StandInOptions.forTests(Volume.small()))) {
 *   // GET brevo.baseUrl() + "/contacts" with the header api-key: demo-key
 * }
 * }</pre>
 *
 * <p>It offers {@code GET /emailCampaigns}, {@code GET /contacts}, {@code POST /contacts} and
 * {@code GET /smtp/statistics/events}.
 */
public final class BrevoStandIn implements AutoCloseable {
  private static final BrevoErrors ERRORS = new BrevoErrors();
  private static final Vendor VENDOR =
      new Vendor(
          "Brevo", "/v3", Access.key("api-key", "", ERRORS), ERRORS, BrevoStandIn::rateHeaders);

  private final StandInServer server;
  private final ContactCreation creation;

  private BrevoStandIn(StandInServer server, ContactCreation creation) {
    this.server = server;
    this.creation = creation;
  }

  /** Starts a server, which runs until it is closed. */
  public static BrevoStandIn start(StandInOptions<Volume> options) {
    ContactCreation creation = new ContactCreation();
    StandInServer server =
        StandInServer.start(
            VENDOR, options, day -> Account.of(options.volume(), day).router(creation));
    return new BrevoStandIn(server, creation);
  }

  /**
   * Runs a server until the process ends, with the demo's settings.
   *
   * @param arguments {@code --port} and {@code --day}, each followed by a number
   */
  public static void main(String[] arguments) {
    StandInOptions<Volume> options =
        CommandLine.options(StandInOptions.forDemo(Volume.demo()), arguments);
    BrevoStandIn brevo = start(options);
    System.out.println("Brevo stand-in: " + brevo.baseUrl() + " " + options);
  }

  /** Returns the address of the API, such as {@code http://127.0.0.1:49152/v3}. */
  public String baseUrl() {
    return server.baseUrl();
  }

  /** Returns the counts of this server's requests; they go on counting. */
  public RequestCounts counts() {
    return server.counts();
  }

  /** Returns what was created by POST so far: address, phone number or own identifier, to id. */
  public Map<String, Long> createdContacts() {
    return creation.created();
  }

  /** Goes over to the records of a day, while running; what was created by POST stays known. */
  public void advanceTo(int day) {
    server.advanceTo(day);
  }

  /** Stops the server; requests that are held lose their connection. */
  @Override
  public void close() {
    server.close();
  }

  /** The reset is a duration, not a time of day. */
  private static Map<String, String> rateHeaders(RateStatus rate) {
    return Map.of(
        "x-sib-ratelimit-limit", Integer.toString(rate.limit()),
        "x-sib-ratelimit-remaining", Integer.toString(rate.remaining()),
        "x-sib-ratelimit-reset", Integer.toString(rate.resetSeconds()));
  }
}
