package dev.sluice.processor.read;

import dev.sluice.annotations.ErrorBody;
import dev.sluice.annotations.ErrorRule;
import dev.sluice.annotations.ErrorRules;
import dev.sluice.annotations.ItemErrors;
import dev.sluice.processor.model.ErrorBodyModel;
import dev.sluice.processor.model.ErrorRuleModel;
import dev.sluice.processor.model.ItemErrorsModel;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Reads how an API tells of errors, and what is done about them. */
final class ErrorReader {

  private ErrorReader() {}

  /** {@code @ErrorRule}s on a type or method, in order. */
  static List<ErrorRuleModel> rules(Element element) {
    return Annotations.repeated(element, ErrorRule.class, ErrorRules.class).stream()
        .map(ErrorReader::rule)
        .toList();
  }

  /** {@code @ErrorBody}; null for none. */
  static @Nullable ErrorBodyModel body(Element element) {
    return Annotations.on(element, ErrorBody.class)
        .map(
            it ->
                new ErrorBodyModel(
                    it.texts("code"),
                    it.texts("message"),
                    it.texts("requestId"),
                    it.text("requestIdHeader")))
        .orElse(null);
  }

  /** {@code @ItemErrors}; null for none. */
  static @Nullable ItemErrorsModel itemErrors(Element element) {
    return Annotations.on(element, ItemErrors.class)
        .map(
            it ->
                new ItemErrorsModel(
                    it.text("items"),
                    it.text("code"),
                    it.text("message"),
                    it.text("index"),
                    it.text("key"),
                    it.origin()))
        .orElse(null);
  }

  private static ErrorRuleModel rule(Annotations it) {
    return new ErrorRuleModel(
        it.texts("status"),
        it.text("body"),
        it.texts("is"),
        it.text("contains"),
        it.flagOrFalse("notJson"),
        it.text("header"),
        it.texts("headerIs"),
        it.constant("action"),
        it.text("pause"),
        it.origin());
  }
}
