package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel;
import dev.sluice.processor.model.Written;
import java.util.regex.Pattern;

/** A media type is {@code type/subtype}, with parameters (RFC 9110 §8.3.1). */
final class ContentTypeValid implements Rule<OperationModel> {

  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

  private static final Pattern FORM =
      Pattern.compile(
          TOKEN + "/" + TOKEN + "(\\s*;\\s*" + TOKEN + "=(" + TOKEN + "|\"[^\"\\r\\n]*\"))*");

  @Override
  public void check(OperationModel operation, Findings findings) {
    for (ParameterModel parameter : operation.parameters()) {
      for (RoleModel role : parameter.roles()) {
        Written<String> type = role.options().contentType();
        if (!type.value().isEmpty() && !FORM.matcher(type.value()).matches()) {
          findings.add(
              type,
              "\"%s\" is no media type. Write type and subtype, e.g. \"text/csv\" or"
                  + " \"text/plain; charset=utf-8\".",
              type.value());
        }
      }
    }
  }
}
