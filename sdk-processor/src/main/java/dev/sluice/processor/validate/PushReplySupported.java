package dev.sluice.processor.validate;

import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.PushModel;
import dev.sluice.processor.model.ResultModel.Form;
import dev.sluice.processor.model.ValueType;

/** A @Push method returns a call whose reply can be read. */
final class PushReplySupported implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (PushModel push : flow.pushes()) {
      boolean call = push.result().form() == Form.CALL;
      if (call && isReadable(push.result().item())) {
        continue;
      }
      if (call && push.declaredByConnector() && !isStream(push.result().item())) {
        findings.toldElsewhere();
        continue;
      }
      findings.add(
          push.method().origin(),
          "@Push %s returns %s. Return Call<T> from an operation of a connector: let T be a record"
              + " annotated @ReadContract, a List or Map of it, String, byte[] or Void.",
          push.method().name(),
          push.result().written());
    }
  }

  private static boolean isReadable(ValueType reply) {
    return Types.isReadable(reply)
        || reply instanceof ValueType.Nothing
        || reply instanceof ValueType.Binary;
  }

  /** Operations may return one, but it can be read once only, and a reply is for many rows. */
  private static boolean isStream(ValueType value) {
    return value instanceof ValueType.Stream;
  }
}
