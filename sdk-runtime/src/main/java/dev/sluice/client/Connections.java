package dev.sluice.client;

import dev.sluice.config.ConnectorConfig;
import dev.sluice.middleware.MiddlewareFactory;
import dev.sluice.middleware.standard.RateBudgetFactory;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * The connections of a run: each connector's as it is declared, or as the run replaces it.
 * Immutable, and can be shipped.
 */
public final class Connections implements Serializable {

  private static final long serialVersionUID = 1;

  private final Map<String, Connection> replaced;
  private final RateBudgetFactory budget;

  private Connections(Map<String, Connection> replaced, RateBudgetFactory budget) {
    this.replaced = replaced;
    this.budget = budget;
  }

  /** Every connector as it is declared. */
  public static Connections declared() {
    return new Connections(Map.of(), RateBudgetFactory.local());
  }

  /** These, with the connector of that name configured so. */
  public Connections with(ConnectorConfig config) {
    return with(Connection.to(config));
  }

  /** These, with the connector of that name reached so; e.g. over a fake, in a test. */
  public Connections with(Connection connection) {
    Map<String, Connection> more = new HashMap<>(replaced);
    more.put(connection.config().name(), connection);
    return new Connections(Map.copyOf(more), budget);
  }

  /** These, with rates counted elsewhere, e.g. for a whole cluster. */
  public Connections withRateBudget(RateBudgetFactory factory) {
    return new Connections(replaced, factory);
  }

  /** The connection to use for a connector that is declared so. */
  public Connection to(ConnectorConfig declared) {
    return to(declared, MiddlewareFactory.none());
  }

  /** The connection to use for a connector that is declared so and has middleware of its own. */
  public Connection to(ConnectorConfig declared, MiddlewareFactory middleware) {
    return replaced
        .getOrDefault(declared.name(), Connection.to(declared))
        .withMiddleware(middleware)
        .withRateBudget(budget);
  }
}
