package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.StaticHeader;
import java.util.regex.Pattern;

/** A static header is {@code "Name: value"}, and fixed. */
final class HeaderLinesValid implements Rule<ConnectorModel> {

  private static final Pattern VARIABLE = Pattern.compile("\\{[A-Za-z][A-Za-z0-9_-]*}");

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    connector.headers().forEach(header -> check(header, findings));
    for (OperationModel operation : connector.operations()) {
      operation.settings().headers().forEach(header -> check(header, findings));
    }
  }

  private static void check(StaticHeader header, Findings findings) {
    String line = header.line().value();
    if (header.name().filter(name -> !name.isEmpty()).isEmpty()) {
      findings.add(
          header.line(),
          "\"%s\" is no header. Write it as \"Name: value\", e.g. \"Accept: application/json\".",
          line);
    } else if (VARIABLE.matcher(line).find()) {
      findings.add(
          header.line(),
          "Header \"%s\" has a variable, but is sent as it is. Use a parameter: @Header with its"
              + " prefix.",
          line);
    } else if (line.chars().anyMatch(c -> c == '\r' || c == '\n' || c == 0)) {
      findings.add(
          header.line(),
          "Header %s has a line break. Write it on one line.",
          header.name().orElse(""));
    }
  }
}
