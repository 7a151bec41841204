package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;

/** The name of a way to authenticate has lower-case letters, digits and '-'. */
final class AuthSchemeNameValid implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    connector
        .settings()
        .schemes()
        .forEach(each -> Names.checkDashed("scheme", each.scheme().orElseThrow(), findings));
  }
}
