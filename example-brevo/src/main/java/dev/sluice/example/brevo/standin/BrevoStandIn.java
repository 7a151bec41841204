package dev.sluice.example.brevo.standin;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server on loopback that behaves like Brevo's e-mail marketing API.
 *
 * <pre>{@code
 * try (BrevoStandIn brevo = BrevoStandIn.start(StandInOptions.forTests())) {
 *   // GET brevo.baseUrl() + "/contacts" with the header api-key: demo-key
 * }
 * }</pre>
 *
 * <p>It offers {@code GET /emailCampaigns}, {@code GET /contacts}, {@code POST /contacts} and
 * {@code GET /smtp/statistics/events}.
 */
public final class BrevoStandIn implements AutoCloseable {
  /** How many requests are worked on at the same time. */
  private static final int THREADS = 16;

  static {
    // Without it, the last packet of an answer waits for the acknowledgement of the one before.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads;
  private final RequestHandler handler;

  private BrevoStandIn(HttpServer server, ExecutorService threads, RequestHandler handler) {
    this.server = server;
    this.threads = threads;
    this.handler = handler;
  }

  /** Starts a server, which runs until it is closed. */
  public static BrevoStandIn start(StandInOptions options) {
    RateGate rateGate = new RateGate(options.permitsPerSecond(), System::nanoTime);
    RequestHandler handler = new RequestHandler(options, rateGate);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS, BrevoStandIn::thread);
    try {
      InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      HttpServer server = HttpServer.create(new InetSocketAddress(loopback, options.port()), 0);
      server.createContext("/", handler);
      server.setExecutor(threads);
      server.start();
      return new BrevoStandIn(server, threads, handler);
    } catch (IOException e) {
      threads.shutdownNow();
      throw new UncheckedIOException("No server on port " + options.port() + ".", e);
    }
  }

  /**
   * Runs a server until the process ends, with {@link StandInOptions#defaults()}.
   *
   * @param arguments {@code --port} and {@code --day}, each followed by a number
   */
  public static void main(String[] arguments) {
    StandInOptions options = CommandLine.options(arguments);
    BrevoStandIn brevo = start(options);
    System.out.println("Brevo stand-in: " + brevo.baseUrl() + " " + options);
  }

  /** Returns the address of the API, such as {@code http://127.0.0.1:49152/v3}. */
  public String baseUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + RequestHandler.BASE;
  }

  /** Returns the counts of this server's requests; they go on counting. */
  public RequestCounts counts() {
    return handler.counts();
  }

  /** Returns what was created by POST so far: address, phone number or own identifier, to id. */
  public Map<String, Long> createdContacts() {
    return handler.creation().created();
  }

  /** Goes over to the records of a day, while running; what was created by POST stays known. */
  public void advanceTo(int day) {
    handler.advanceTo(day);
  }

  /** Stops the server; requests that are held lose their connection. */
  @Override
  public void close() {
    handler.close();
    server.stop(0);
    threads.shutdownNow();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "brevo-stand-in");
    thread.setDaemon(true);
    return thread;
  }
}
