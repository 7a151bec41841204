package dev.sluice.processor.validate;

import dev.sluice.processor.model.OperationModel;
import dev.sluice.processor.model.ResultModel;
import dev.sluice.processor.model.ResultModel.Form;
import dev.sluice.processor.model.ValueType;

/** An operation returns what a client can give. */
final class ReturnTypeSupported implements Rule<OperationModel> {

  @Override
  public void check(OperationModel operation, Findings findings) {
    ResultModel result = operation.result();
    boolean nothing = result.item() instanceof ValueType.Nothing;
    boolean needsItem = nothing && (result.form() == Form.PAGES || result.form() == Form.OPTIONAL);
    if (result.form() == Form.UNSUPPORTED || needsItem) {
      findings.add(
          operation.origin(),
          "%s returns %s%s. Return Call<T>, Pages<T>, T, Optional<T>, CompletionStage<T>,"
              + " Response<T> or void, where T is a record annotated @ReadContract, a List of it,"
              + " String, byte[] or InputStream.",
          operation.name(),
          result.written(),
          Types.reason(result.item()));
    }
  }
}
