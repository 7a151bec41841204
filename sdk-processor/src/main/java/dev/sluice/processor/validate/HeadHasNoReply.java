package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ResultModel;
import dev.sluice.processor.model.ResultModel.Form;
import dev.sluice.processor.model.ValueType;
import dev.sluice.processor.model.VerbModel.Verb;

/** The reply to a HEAD request has no body, so nothing is read from it. */
final class HeadHasNoReply implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    boolean head = operation.verb().filter(verb -> verb.verb() == Verb.HEAD).isPresent();
    ResultModel result = operation.result();
    boolean read =
        result.form() != Form.UNSUPPORTED && !(result.item() instanceof ValueType.Nothing);
    if (head && read) {
      findings.add(
          operation.origin(),
          "%s returns %s, but the reply to HEAD has no body. Return Response<Void>, Call<Void> or"
              + " void.",
          operation.name(),
          result.written());
    }
  }
}
