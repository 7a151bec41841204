package dev.sluice.processor.validate;

import com.palantir.javapoet.TypeName;
import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.PushModel;
import dev.sluice.processor.model.ResultModel;
import dev.sluice.processor.model.ResultModel.Form;
import dev.sluice.processor.model.TransformModel;
import dev.sluice.processor.model.ValueType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A @Transform method makes rows of an item, or one of a row that was sent. */
final class TransformValid implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (TransformModel transform : flow.transforms()) {
      Methods.isCallable("Transform", transform.method(), findings);
      boolean isPush = !flow.pushes().isEmpty();
      if (transform.target() == null || (isPush && transform.form() != TransformModel.Form.ONE)) {
        findings.add(
            transform.method().origin(),
            "@Transform %s returns %s. Return a record annotated @WriteContract%s.",
            transform.method().name(),
            transform.written(),
            isPush ? "" : ", or an Optional, List or Stream of it");
      }
      checkParameters(flow, transform, findings);
    }
  }

  private static void checkParameters(FlowModel flow, TransformModel transform, Findings findings) {
    Optional<TypeName> item = item(flow);
    List<TransformModel.Parameter> parameters = transform.parameters();
    if (item.isEmpty()) {
      return;
    }
    if (parameters.isEmpty() || !parameters.get(0).type().equals(item.get())) {
      findings.add(
          parameters.isEmpty() ? transform.method().origin() : parameters.get(0).origin(),
          "@Transform %s does not take the item first. Make its first parameter a %s.",
          transform.method().name(),
          Types.text(item.get()));
      return;
    }
    Optional<TypeName> reply = reply(flow);
    Set<TypeName> taken = new HashSet<>();
    for (TransformModel.Parameter parameter : parameters.subList(1, parameters.size())) {
      boolean known =
          parameter.kind() != TransformModel.Kind.OTHER
              || reply.filter(parameter.type()::equals).isPresent();
      if (!known || !taken.add(parameter.type())) {
        findings.add(
            parameter.origin(),
            "@Transform %s takes a %s. After the item, take %sa Batch or an Exchange, each once.",
            transform.method().name(),
            Types.text(parameter.type()),
            reply.map(type -> "the reply (" + Types.text(type) + "), ").orElse(""));
      }
    }
  }

  /** What the reply to a flow's rows is read as; empty when it reads none. */
  private static Optional<TypeName> reply(FlowModel flow) {
    return flow.pushes().stream()
        .filter(push -> !(push.result().item() instanceof ValueType.Nothing))
        .findFirst()
        .flatMap(PushModel::reply);
  }

  /** What the flow extracts, or sends; empty when that is wrong itself. */
  private static Optional<TypeName> item(FlowModel flow) {
    if (flow.pushes().size() == 1 && flow.extracts().isEmpty()) {
      PushModel push = flow.pushes().get(0);
      return push.reply().flatMap(reply -> push.row()).map(PushModel.RowRef::type);
    }
    if (flow.extracts().size() != 1) {
      return Optional.empty();
    }
    ResultModel result = flow.extracts().get(0).result();
    return result.form() == Form.PAGES && isData(result.item())
        ? Optional.of(result.argument())
        : Optional.empty();
  }

  private static boolean isData(ValueType item) {
    return item instanceof ValueType.Structure || Types.isReadable(item);
  }
}
