package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ParameterModel;
import dev.sluice.processor.model.RoleModel.Kind;
import dev.sluice.processor.model.VerbModel;
import dev.sluice.processor.model.VerbModel.Verb;
import dev.sluice.processor.model.Written;
import java.util.List;
import java.util.stream.Stream;

/** An idempotency key belongs to a call that could do harm when repeated, and there is one. */
final class IdempotencyKeyUseful implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    List<Written<String>> keys =
        Stream.concat(
                Stream.ofNullable(operation.settings().idempotencyKey()),
                operation.parameters(Kind.IDEMPOTENCY_KEY).stream()
                    .map(each -> each.role(Kind.IDEMPOTENCY_KEY).orElseThrow().name()))
            .toList();
    if (keys.isEmpty() || operation.verb().isEmpty()) {
      return;
    }
    VerbModel verb = operation.verb().get();
    if (verb.idempotent()) {
      findings.add(
          keys.get(0),
          "A repeat of %s does no harm already, so it needs no key. Remove @IdempotencyKey.",
          verb.verb() == Verb.GRAPH_QL ? "a query" : verb.method().value());
    } else {
      keys.stream()
          .skip(1)
          .forEach(key -> findings.add(key, "A second @IdempotencyKey. Keep one."));
    }
    operation.parameters(Kind.IDEMPOTENCY_KEY).stream()
        .filter(ParameterModel::nullable)
        .forEach(
            parameter ->
                findings.add(
                    parameter.origin(),
                    "Idempotency key %s is @Nullable, but without it a repeat is a second call."
                        + " Remove @Nullable.",
                    parameter.name()));
  }
}
