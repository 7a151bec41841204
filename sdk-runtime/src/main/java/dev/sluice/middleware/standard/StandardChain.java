package dev.sluice.middleware.standard;

import dev.sluice.config.ConnectorConfig;
import dev.sluice.control.RetryRules;
import dev.sluice.middleware.Middleware;
import dev.sluice.middleware.MiddlewareChain;
import dev.sluice.middleware.Next;
import dev.sluice.transport.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The chain of a connector: here is the order in which everything happens. */
public final class StandardChain {

  private StandardChain() {}

  /**
   * The chain of a connector, with these middleware of its own.
   *
   * <p>An open circuit ends a call, and is not waited for: retries would keep thousands of calls
   * hanging for as long as the API is down, and a run that stops can be resumed.
   */
  public static Next of(
      ConnectorConfig config,
      List<Middleware> own,
      RateBudget budget,
      Timer timer,
      Transport transport) {
    Redaction redaction = Redaction.of(config);
    List<Middleware> chain = new ArrayList<>();

    // Around a call, with all its attempts and delays.
    chain.add(new LoggingMiddleware(redaction));
    chain.add(new TimingMiddleware(timer));
    chain.add(
        new RetryMiddleware(
            new RetryRules(config.retry(), config.rateLimitHeaders()),
            timer,
            () -> ThreadLocalRandom.current().nextDouble()));

    // Around each attempt. The breaker stands before the limiter, so that an open circuit takes no
    // permits, and it does not count the wait for one.
    if (config.circuitBreaker() != null) {
      chain.add(new CircuitBreakerMiddleware(config.circuitBreaker()));
    }
    chain.add(
        new RateLimitMiddleware(
            budget, config.rateLimitHeaders(), config.retry().maxDelay(), timer));
    chain.addAll(own);
    // After the connector's own, which so never sees the key and cannot lead it astray.
    if (config.apiKey() != null) {
      chain.add(new ApiKeyAuth(config, config.apiKey()));
    }
    chain.add(new DiagnosticsMiddleware(redaction, timer));

    return MiddlewareChain.of(chain, transport);
  }
}
