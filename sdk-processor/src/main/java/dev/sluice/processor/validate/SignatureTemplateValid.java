package dev.sluice.processor.validate;

import dev.sluice.processor.diagnostic.Spelling;
import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.SignatureModel;
import java.util.List;
import java.util.regex.Pattern;

/** What is signed is made of parts that requests have, and a time that is signed is sent. */
final class SignatureTemplateValid implements Rule<ConnectorModel> {

  private static final List<String> PARTS =
      List.of("method", "url", "host", "path", "query", "body", "bodyHash", "timestamp");
  private static final Pattern HEADER = Pattern.compile("header:[^{}:\\s]+");
  private static final String SECRET = "secret:";

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    for (AuthModel auth : connector.settings().auths()) {
      if (auth instanceof SignatureModel signature) {
        check(signature, findings);
      }
    }
  }

  private static void check(SignatureModel signature, Findings findings) {
    String template = signature.template().value();
    String rest = template.replaceAll("\\{[^{}]*}", "");
    if (template.isBlank()) {
      findings.add(signature.template(), "template is empty. Write what is signed, e.g. {body}.");
    } else if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
      findings.add(signature.template(), "A brace has no other. Write a part as {body}.");
    }
    for (String part : signature.parts()) {
      if (!PARTS.contains(part) && !HEADER.matcher(part).matches() && !part.startsWith(SECRET)) {
        findings.add(
            signature.template(),
            "No request has a part {%s}.%s The parts are %s, header:NAME and secret:NAME.",
            part,
            Spelling.hint(part, PARTS),
            String.join(", ", PARTS));
      }
    }
    if (signature.parts().contains("timestamp") && signature.timestamp() == null) {
      findings.add(
          signature.template(),
          "The time is signed, but not sent. Write timestamp = @Timestamp(header = \"…\").");
    }
  }
}
