package dev.sluice.example.standin;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/** An HTTP server on loopback that looks like a vendor's API. */
public final class StandInServer implements AutoCloseable {
  /** How many requests are worked on at the same time. */
  private static final int THREADS = 16;

  static {
    // Without it, the last packet of an answer waits for the acknowledgement of the one before.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads;
  private final RequestHandler handler;
  private final String basePath;

  private StandInServer(
      HttpServer server, ExecutorService threads, RequestHandler handler, String basePath) {
    this.server = server;
    this.threads = threads;
    this.handler = handler;
    this.basePath = basePath;
  }

  /**
   * Starts a server, which runs until it is closed.
   *
   * @param days the operations over the records of a day, which is counted from 1
   */
  public static StandInServer start(
      Vendor vendor, StandInOptions<?> options, IntFunction<Router> days) {
    RequestHandler handler = new RequestHandler(vendor, options, days);
    ExecutorService threads =
        Executors.newFixedThreadPool(THREADS, work -> thread(work, vendor.name() + " stand-in"));
    try {
      InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      HttpServer server = HttpServer.create(new InetSocketAddress(loopback, options.port()), 0);
      server.createContext("/", handler);
      server.setExecutor(threads);
      server.start();
      return new StandInServer(server, threads, handler, vendor.basePath());
    } catch (IOException e) {
      threads.shutdownNow();
      throw new UncheckedIOException("No server on port " + options.port() + ".", e);
    }
  }

  /** Returns the address of the API, such as {@code http://127.0.0.1:49152/v3}. */
  public String baseUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + basePath;
  }

  /** Returns the counts of this server's requests; they go on counting. */
  public RequestCounts counts() {
    return handler.counts();
  }

  /** Goes over to the records of a day, while running. */
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

  private static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
