package dev.sluice.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * {@code @ErrorRule}.
 *
 * @param statuses of which the response has one; none for any
 * @param body the pointer of a value in the body; empty for none
 * @param is what the value is one of; none for anything
 * @param contains what the value contains; empty for nothing
 * @param notJson whether the body is no JSON
 * @param header a header that is there; empty for none
 * @param headerIs what the header reads one of; none for anything
 * @param action the constant of {@code ErrorAction}
 * @param pause how long to wait; empty for no longer than usual
 * @param origin the annotation
 */
public record ErrorRuleModel(
    List<Written<String>> statuses,
    Written<String> body,
    List<Written<String>> is,
    Written<String> contains,
    Written<Boolean> notJson,
    Written<String> header,
    List<Written<String>> headerIs,
    Written<String> action,
    Written<String> pause,
    Origin origin) {

  public ErrorRuleModel {
    statuses = List.copyOf(statuses);
    is = List.copyOf(is);
    headerIs = List.copyOf(headerIs);
  }

  /** Whether that is its action. */
  public boolean does(String constant) {
    return action.value().equals(constant);
  }

  /** Its statuses; what is none is left out. */
  public List<StatusSpan> spans() {
    return statuses.stream().flatMap(text -> StatusSpan.parse(text.value()).stream()).toList();
  }

  /** What it says of the body's value; empty for nothing. */
  public Optional<Written<String>> pointer() {
    return body.value().isEmpty() ? Optional.empty() : Optional.of(body);
  }
}
