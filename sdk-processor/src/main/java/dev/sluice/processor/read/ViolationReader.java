package dev.sluice.processor.read;

import dev.sluice.annotations.Flow;
import dev.sluice.processor.model.ViolationModel;
import javax.lang.model.element.TypeElement;

/** Reads what a flow does with items that do not fit their contract. */
final class ViolationReader {

  private ViolationReader() {}

  static ViolationModel read(TypeElement flow) {
    Annotations annotation = Annotations.on(flow, Flow.class).orElseThrow();
    return new ViolationModel(
        annotation.isWritten("onViolation") ? annotation.constant("onViolation") : null,
        annotation.isWritten("maxViolations") ? annotation.number("maxViolations") : null,
        annotation.isWritten("maxViolationShare") ? annotation.share("maxViolationShare") : null);
  }
}
