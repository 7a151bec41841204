package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.VerbModel;

/** A path starts with one slash and stands below the base URL. */
final class PathStartsWithSlash implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (VerbModel verb : operation.verbs()) {
      String path = verb.path().value();
      if (path.matches("(?i)[a-z][a-z0-9+.-]*://.*") || path.startsWith("//")) {
        findings.add(
            verb.path(),
            "Path \"%s\" names a host. Write the path below the connector's base URL, e.g."
                + " \"/contacts\".",
            path);
      } else if (!path.isEmpty() && !path.startsWith("/") && !path.startsWith("?")) {
        findings.add(
            verb.path(), "Path \"%s\" does not start with '/'. Write \"/%s\".", path, path);
      }
    }
  }
}
