package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel.Kind;
import java.util.List;

/** A URL parameter stands for base URL and path, so there is one, and no path beside it. */
final class UrlReplacesPath implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    List<ParameterModel> urls = operation.parameters(Kind.URL);
    if (urls.isEmpty()) {
      return;
    }
    ParameterModel url = urls.get(0);
    boolean path = operation.verb().filter(verb -> !verb.path().value().isEmpty()).isPresent();
    if (path) {
      findings.add(
          operation.verb().orElseThrow().path(),
          "Parameter %s is the whole URL, so the path \"%s\" would be lost. Remove one of them.",
          url.name(),
          operation.verb().orElseThrow().path().value());
    } else if (url.nullable()) {
      findings.add(
          url.origin(),
          "URL %s is @Nullable, but a request needs it. Remove @Nullable.",
          url.name());
    }
    for (ParameterModel second : urls.stream().skip(1).toList()) {
      findings.add(second.origin(), "Parameter %s is a second @Url. Keep one.", second.name());
    }
  }
}
