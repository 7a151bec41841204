package dev.sluice.processor.validate;

import dev.sluice.processor.model.FlowModel;
import dev.sluice.processor.model.PushModel;
import dev.sluice.processor.model.Written;
import org.jspecify.annotations.Nullable;

/** A @Push method says how many rows a request may send exactly when it takes a List of them. */
final class PushBoundsNeedList implements Rule<FlowModel> {

  @Override
  public void check(FlowModel flow, Findings findings) {
    for (PushModel push : flow.pushes()) {
      push.row().ifPresent(row -> check(push, row, findings));
    }
  }

  private static void check(PushModel push, PushModel.RowRef row, Findings findings) {
    String record = row.type().simpleName();
    if (row.list() && push.rows() == null) {
      findings.add(
          push.method().origin(),
          "@Push %s takes a List of rows, but does not say how many a request may send. Write e.g."
              + " @Push(rows = 1000), or take one %s.",
          push.method().name(),
          record);
    }
    Written<?> bound = row.list() ? null : bound(push);
    if (bound != null) {
      findings.add(
          bound,
          "@Push %s takes one row, so a request sends no more. Take a List<%s>, or remove this.",
          push.method().name(),
          record);
    }
  }

  private static @Nullable Written<?> bound(PushModel push) {
    return push.rows() == null ? push.bytes() : push.rows();
  }
}
