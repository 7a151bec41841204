package dev.sluice.processor.validate;

import dev.sluice.processor.model.ErrorRuleModel;
import dev.sluice.processor.model.Written;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Compares the conditions of error rules. */
final class ErrorConditions {

  private ErrorConditions() {}

  /** Whether a rule says nothing at all. */
  static boolean areNone(ErrorRuleModel rule) {
    return rule.statuses().isEmpty()
        && rule.pointer().isEmpty()
        && !rule.notJson().value()
        && rule.header().value().isEmpty()
        && !lackPlace(rule);
  }

  /** Whether a rule says what a value is, but not where. */
  private static boolean lackPlace(ErrorRuleModel rule) {
    boolean value = !rule.is().isEmpty() || !rule.contains().value().isEmpty();
    return (value && rule.pointer().isEmpty())
        || (!rule.headerIs().isEmpty() && rule.header().value().isEmpty());
  }

  /**
   * Whether, where all that {@code rule} says beside its statuses holds, all of the other does; not
   * where the other breaks a rule itself.
   */
  static boolean follow(ErrorRuleModel rule, ErrorRuleModel other) {
    return !areNone(other)
        && !lackPlace(other)
        && bodyFollows(rule, other)
        && (!other.notJson().value() || rule.notJson().value())
        && headerFollows(rule, other);
  }

  private static boolean bodyFollows(ErrorRuleModel rule, ErrorRuleModel other) {
    if (other.pointer().isEmpty()) {
      return true;
    }
    if (!rule.body().value().equals(other.body().value())) {
      return false;
    }
    List<String> is = texts(rule.is());
    String contains = lower(rule.contains());
    if (!other.is().isEmpty()) {
      return !is.isEmpty() && texts(other.is()).containsAll(is);
    }
    String wanted = lower(other.contains());
    if (!wanted.isEmpty()) {
      return is.isEmpty()
          ? contains.contains(wanted)
          : is.stream().allMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
    // The other asks for something; false and nothing are none.
    return is.stream().noneMatch(text -> text.isEmpty() || text.equals("false"));
  }

  private static boolean headerFollows(ErrorRuleModel rule, ErrorRuleModel other) {
    if (other.header().value().isEmpty()) {
      return true;
    }
    List<String> values = texts(rule.headerIs());
    return rule.header().value().equalsIgnoreCase(other.header().value())
        && (other.headerIs().isEmpty()
            || (!values.isEmpty()
                && values.stream().allMatch(value -> isOneOf(value, texts(other.headerIs())))));
  }

  private static boolean isOneOf(String value, Collection<String> values) {
    return values.stream().anyMatch(value::equalsIgnoreCase);
  }

  private static List<String> texts(List<Written<String>> written) {
    return written.stream().map(Written::value).toList();
  }

  private static String lower(Written<String> text) {
    return text.value().toLowerCase(Locale.ROOT);
  }
}
