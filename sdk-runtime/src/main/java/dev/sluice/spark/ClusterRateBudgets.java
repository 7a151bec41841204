package dev.sluice.spark;

import dev.sluice.config.ConnectorConfig;
import dev.sluice.middleware.standard.RateBudget;
import dev.sluice.middleware.standard.RateBudgetFactory;

/**
 * The factory of budgets that all executors of a run share: counted on the driver, and in this
 * process where the driver is this process. An enum, so that it stays one instance however shipped.
 */
public enum ClusterRateBudgets implements RateBudgetFactory {
  /** The only one. */
  INSTANCE;

  @Override
  public RateBudget create(ConnectorConfig config) {
    return config.traffic().rateLimit() != null && DriverLink.isRemote()
        ? new ClusterRateBudget(config.name(), config.traffic().rateLimit())
        : RateBudgetFactory.local().create(config);
  }
}
