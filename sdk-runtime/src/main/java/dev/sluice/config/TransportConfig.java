package dev.sluice.config;

import java.io.Serializable;
import java.time.Duration;

/**
 * The bounds of one HTTP exchange.
 *
 * @param connectTimeout for a connection to be made
 * @param idleTimeout for which a connection may carry no byte
 * @param attemptTimeout for one exchange, from sending it to the last byte
 * @param maxBodyBytes of a response that is kept in memory, and in a row; a larger one is kept in a
 *     file
 * @param maxFileBytes of any response, content codings removed
 * @param maxHeaderBytes of a response
 * @param maxConnections to one origin
 */
public record TransportConfig(
    Duration connectTimeout,
    Duration idleTimeout,
    Duration attemptTimeout,
    int maxBodyBytes,
    long maxFileBytes,
    int maxHeaderBytes,
    int maxConnections)
    implements Serializable {

  /**
   * 5 s to connect, 20 s idle, 60 s an attempt, 16 MiB in memory, 2 GiB in a file, 32 KiB of
   * headers, 64 connections.
   */
  public static final TransportConfig DEFAULT =
      new TransportConfig(
          Duration.ofSeconds(5),
          Duration.ofSeconds(20),
          Duration.ofSeconds(60),
          16 << 20,
          2L << 30,
          32 << 10,
          64);

  /** These bounds, with another for one exchange. */
  public TransportConfig withAttemptTimeout(Duration value) {
    // An API that may take so long to answer carries no byte until then.
    Duration idle = idleTimeout.compareTo(value) < 0 ? value : idleTimeout;
    return new TransportConfig(
        connectTimeout, idle, value, maxBodyBytes, maxFileBytes, maxHeaderBytes, maxConnections);
  }

  /** These bounds, with another for what is kept in memory; at least as much is let in. */
  public TransportConfig withMaxBodyBytes(int value) {
    return withSizes(value, Math.max(value, maxFileBytes));
  }

  /** These bounds, with another for the size of a response; no more is kept in memory. */
  public TransportConfig withMaxFileBytes(long value) {
    return withSizes((int) Math.min(value, maxBodyBytes), value);
  }

  private TransportConfig withSizes(int inMemory, long inFile) {
    return new TransportConfig(
        connectTimeout,
        idleTimeout,
        attemptTimeout,
        inMemory,
        inFile,
        maxHeaderBytes,
        maxConnections);
  }

  public TransportConfig {
    Checks.positive("connectTimeout", connectTimeout);
    Checks.positive("idleTimeout", idleTimeout);
    Checks.positive("attemptTimeout", attemptTimeout);
    Checks.atLeast("maxBodyBytes", maxBodyBytes, 1);
    Checks.atLeast("maxFileBytes", maxFileBytes, maxBodyBytes);
    Checks.atLeast("maxHeaderBytes", maxHeaderBytes, 1024);
    Checks.atLeast("maxConnections", maxConnections, 1);
  }
}
