package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.Settings;

/** A rate limit allows something. */
final class RateLimitValid implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    Settings.RateLimit limit = connector.settings().rateLimit();
    if (limit != null && limit.permits().value() < 1) {
      findings.add(
          limit.permits(),
          "permits is %d, so that no request could ever be sent. Write 1 or more.",
          limit.permits().value());
    }
  }
}
