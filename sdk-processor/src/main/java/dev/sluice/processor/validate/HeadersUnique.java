package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.Written;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A header is set in one place: by a line of the operation, a parameter or a key. */
final class HeadersUnique implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    Set<String> taken = new HashSet<>();
    operation
        .settings()
        .headers()
        .forEach(header -> header.name().ifPresent(name -> taken.add(lower(name))));
    if (!operation.parameters(Kind.COOKIE).isEmpty()) {
      taken.add("cookie");
    }
    for (Written<String> name : HeaderNames.ofParameters(operation)) {
      if (!taken.add(lower(name.value()))) {
        findings.add(name, "Header %s is set in another way already. Remove one.", name.value());
      }
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
