package dev.sluice.example.sendgrid.standin;

import dev.sluice.example.standin.Access;
import dev.sluice.example.standin.CommandLine;
import dev.sluice.example.standin.RequestCounts;
import dev.sluice.example.standin.StandInOptions;
import dev.sluice.example.standin.StandInServer;
import dev.sluice.example.standin.Vendor;
import java.time.InstantSource;
import java.util.List;

/**
 * A server on loopback that behaves like SendGrid's API.
 *
 * <pre>{@code
 * try (SendGridStandIn api = SendGridStandIn.start(StandInOptions.forTests(Volume.small()))) {
 *   // GET api.baseUrl() + "/suppression/bounces" with the header Authorization: Bearer demo-key
 * }
 * }</pre>
 *
 * <p>It offers the lists of {@link SuppressionList} and the groups of {@code /asm/groups}; contact
 * lists, single sends, templates; the search, export and upsert of contacts. Exported files have a
 * server of their own. Faults, of the rule that the settings have, happen on both.
 */
public final class SendGridStandIn implements AutoCloseable {
  private static final SendGridErrors ERRORS = new SendGridErrors();
  private static final Vendor VENDOR =
      new Vendor(
          "SendGrid",
          "/v3",
          Access.key("Authorization", "Bearer ", ERRORS),
          ERRORS,
          new SendGridRates(InstantSource.system()));

  private final Account account;
  private final StandInServer server;
  private final SignedFiles storage;

  private SendGridStandIn(Account account, StandInServer server, SignedFiles storage) {
    this.account = account;
    this.server = server;
    this.storage = storage;
  }

  /** Starts a server, which runs until it is closed. */
  public static SendGridStandIn start(StandInOptions<Volume> options) {
    SignedFiles storage = SignedFiles.start(options.withPort(0));
    Account account = new Account(options.volume(), storage);
    StandInServer server = StandInServer.start(VENDOR, options, account::router);
    return new SendGridStandIn(account, server, storage);
  }

  /**
   * Runs a server until the process ends, with the demo's settings.
   *
   * @param arguments {@code --port} and {@code --day}, each followed by a number
   */
  public static void main(String[] arguments) {
    StandInOptions<Volume> options =
        CommandLine.options(StandInOptions.forDemo(Volume.demo()), arguments);
    SendGridStandIn api = start(options);
    System.out.println("SendGrid stand-in: " + api.baseUrl() + " " + options);
  }

  /** Returns the address of the API, such as {@code http://127.0.0.1:49152/v3}. */
  public String baseUrl() {
    return server.baseUrl();
  }

  /** Returns the counts of the API's requests; they go on counting. */
  public RequestCounts counts() {
    return server.counts();
  }

  /** Returns the counts of the requests for exported files; they go on counting. */
  public RequestCounts fileCounts() {
    return storage.counts();
  }

  /** Returns addresses that bounced, oldest first. */
  public List<String> bounced(int count) {
    return account.bounced(count);
  }

  /** Goes over to the records of a day, while running; what requests changed stays changed. */
  public void advanceTo(int day) {
    server.advanceTo(day);
  }

  /** Stops the servers; requests that are held lose their connection. */
  @Override
  public void close() {
    server.close();
    storage.close();
  }
}
