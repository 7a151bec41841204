package dev.sluice.middleware.standard;

import dev.sluice.config.ConnectorConfig;

/** Makes local budgets; an enum, so that it stays one instance however it is shipped. */
enum LocalRateBudgets implements RateBudgetFactory {
  INSTANCE;

  @Override
  public RateBudget create(ConnectorConfig config) {
    return new LocalRateBudget(config.traffic().rateLimit(), System::nanoTime);
  }
}
