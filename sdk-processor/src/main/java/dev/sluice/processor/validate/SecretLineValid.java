package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.PlaceModel;
import dev.sluice.processor.model.SecretLineModel;

/** An entry of {@code @SecretHeaders} or {@code @SecretQueries} is a name and one secret. */
final class SecretLineValid implements Rule<ConnectorModel> {

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    for (SecretLineModel line : connector.settings().secretLines()) {
      if (!line.isFormed()) {
        boolean header = line.kind() == PlaceModel.Kind.HEADER;
        // Without the text, which may hold the secret itself.
        findings.add(
            line.line(),
            "The entry is not a name and one secret at its end. Put the secret in an environment"
                + " variable, and write %s.",
            header ? "\"Name: {SECRET_NAME}\"" : "\"name={SECRET_NAME}\"");
      }
    }
  }
}
