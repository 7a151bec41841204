package dev.sluice.example.sendgrid.standin;

import dev.sluice.example.standin.CommandLine;
import dev.sluice.example.standin.RequestCounts;
import dev.sluice.example.standin.Router;
import dev.sluice.example.standin.StandInOptions;
import dev.sluice.example.standin.StandInServer;
import dev.sluice.example.standin.Vendor;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * A server on loopback that behaves like SendGrid's API.
 *
 * <pre>{@code
 * try (SendGridStandIn api = SendGridStandIn.start(StandInOptions.forTests(Volume.small()))) {
 *   // GET api.baseUrl() + "/suppression/bounces" with the header Authorization: Bearer demo-key
 * }
 * }</pre>
 *
 * <p>It offers the lists of {@link SuppressionList}.
 */
public final class SendGridStandIn implements AutoCloseable {
  private static final Vendor VENDOR =
      new Vendor(
          "SendGrid",
          "/v3",
          "Authorization",
          "Bearer ",
          new SendGridErrors(),
          new SendGridRates(InstantSource.system()));

  private final StandInServer server;

  private SendGridStandIn(StandInServer server) {
    this.server = server;
  }

  /** Starts a server, which runs until it is closed. */
  public static SendGridStandIn start(StandInOptions<Volume> options) {
    return new SendGridStandIn(
        StandInServer.start(VENDOR, options, day -> router(options.volume(), day)));
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

  /** Returns the counts of this server's requests; they go on counting. */
  public RequestCounts counts() {
    return server.counts();
  }

  /** Goes over to the records of a day, while running. */
  public void advanceTo(int day) {
    server.advanceTo(day);
  }

  /** Stops the server; requests that are held lose their connection. */
  @Override
  public void close() {
    server.close();
  }

  private static Router router(Volume volume, int day) {
    Map<String, Map<String, Router.Operation>> operations = new HashMap<>();
    for (SuppressionList list : SuppressionList.values()) {
      SuppressionData data = new SuppressionData(list, volume.of(list), day);
      SuppressionResource resource = new SuppressionResource(list, data);
      operations.put(list.path(), Map.of("GET", (query, body) -> resource.list(query)));
    }
    return new Router(operations);
  }
}
