package dev.sluice.middleware.standard;

import dev.sluice.config.ConnectorConfig;
import java.io.Serializable;

/**
 * Makes a connector's rate budget in the process that sends. Shipped in place of the budget, which
 * is a live thing; equal factories share one budget for each configuration.
 */
public interface RateBudgetFactory extends Serializable {

  /** The budget of a connector. */
  RateBudget create(ConnectorConfig config);

  /** The factory of budgets that are counted in this process alone. */
  static RateBudgetFactory local() {
    return LocalRateBudgets.INSTANCE;
  }
}
