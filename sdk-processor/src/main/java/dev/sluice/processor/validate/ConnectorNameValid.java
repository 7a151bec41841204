package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;

/** A connector's name can be used in settings, messages and tables. */
final class ConnectorNameValid implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    Names.checkDashed("connector", connector.name(), findings);
  }
}
