package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.VerbModel;
import dev.sluice.processor.model.VerbModel.Verb;
import dev.sluice.processor.model.Written;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A method of the API's own is a token, and none that has an annotation of its own. */
final class HttpMethodValid implements Rule<OperationModel> {

  private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (VerbModel verb : operation.verbs()) {
      if (verb.verb() == Verb.HTTP) {
        check(verb.method(), findings);
      }
    }
  }

  private static void check(Written<String> method, Findings findings) {
    String name = method.value();
    Optional<Verb> own =
        Stream.of(Verb.values())
            .filter(verb -> verb != Verb.HTTP && verb.name().equalsIgnoreCase(name))
            .findFirst();
    if (!TOKEN.matcher(name).matches()) {
      findings.add(
          method, "\"%s\" is no HTTP method. Use letters, digits and '-', e.g. \"REPORT\".", name);
    } else if (own.isPresent()) {
      findings.add(
          method,
          "%s has an annotation of its own. Use @%s.",
          name.toUpperCase(Locale.ROOT),
          own.get().annotation());
    }
  }
}
