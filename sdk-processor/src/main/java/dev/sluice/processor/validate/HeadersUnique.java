package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.Written;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A header is set by one parameter. */
final class HeadersUnique implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    Set<String> taken = new HashSet<>();
    for (ParameterModel parameter : operation.parameters(Kind.HEADER)) {
      Written<String> name = parameter.role(Kind.HEADER).orElseThrow().name();
      if (!taken.add(name.value().toLowerCase(Locale.ROOT))) {
        findings.add(
            name, "Header %s is set by another parameter already. Remove one.", name.value());
      }
    }
  }
}
