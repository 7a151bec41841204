package dev.sluice.middleware.standard;

import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.TrafficConfig;
import dev.sluice.control.ErrorRules;
import dev.sluice.control.RetryRules;
import dev.sluice.http.ErrorAction;
import dev.sluice.http.HttpResponse;
import dev.sluice.middleware.Authenticator;
import dev.sluice.middleware.Middleware;
import dev.sluice.middleware.MiddlewareChain;
import dev.sluice.middleware.Next;
import dev.sluice.middleware.auth.AuthMiddleware;
import dev.sluice.transport.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** The chain of a connector: here is the order in which everything happens. */
public final class StandardChain {

  private static final int UNAUTHORIZED = 401;

  private StandardChain() {}

  /**
   * The chain of a connector, with these middleware of its own, and that authentication.
   *
   * <p>An open circuit ends a call, and is not waited for: retries would keep thousands of calls
   * hanging for as long as the API is down, and a run that stops can be resumed.
   */
  public static Next of(
      ConnectorConfig config,
      Optional<Authenticator> authenticator,
      List<Middleware> own,
      RateBudget budget,
      Timer timer,
      Transport transport) {
    TrafficConfig traffic = config.traffic();
    Redaction redaction = Redaction.of(config);
    List<Middleware> chain = new ArrayList<>();

    // Around a call, with all its attempts and delays.
    chain.add(new LoggingMiddleware(redaction));
    chain.add(new TimingMiddleware(timer));
    chain.add(retry(traffic, timer));

    // Around each attempt. The breaker stands before the limiter, so that an open circuit takes no
    // permits, and it does not count the wait for one.
    if (traffic.circuitBreaker() != null) {
      chain.add(new CircuitBreakerMiddleware(traffic.circuitBreaker()));
    }
    chain.add(
        new RateLimitMiddleware(
            budget, traffic.rateLimitHeaders(), traffic.retry().maxDelay(), timer));
    chain.addAll(own);
    // After the connector's own, which so never sees the credentials and cannot lead them astray.
    authenticator.ifPresent(
        auth -> chain.add(new AuthMiddleware(auth, config.baseUrl(), StandardChain::isRefusal)));
    if (!config.errors().rules().isEmpty()) {
      chain.add(new ErrorRuleMiddleware(new ErrorRules(config.errors().rules())));
    }
    chain.add(new DiagnosticsMiddleware(redaction, timer));

    return MiddlewareChain.of(chain, transport);
  }

  /**
   * The chain for what an authenticator sends itself: it is repeated like any other request, and
   * otherwise left alone.
   */
  public static Next ofAuthentication(ConnectorConfig config, Timer timer, Transport transport) {
    return MiddlewareChain.of(
        List.of(
            retry(config.traffic(), timer), new DiagnosticsMiddleware(Redaction.of(config), timer)),
        transport);
  }

  private static RetryMiddleware retry(TrafficConfig traffic, Timer timer) {
    return new RetryMiddleware(
        new RetryRules(traffic.retry(), traffic.rateLimitHeaders()),
        timer,
        () -> ThreadLocalRandom.current().nextDouble());
  }

  private static boolean isRefusal(HttpResponse response) {
    return response.action() == ErrorAction.REFRESH_AUTH
        || (response.action() == null && response.status() == UNAUTHORIZED);
  }
}
