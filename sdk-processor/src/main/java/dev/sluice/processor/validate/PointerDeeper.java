package dev.sluice.processor.validate;

import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ReadContractModel;
import dev.sluice.processor.model.Written;
import java.util.regex.Pattern;

/** A component's pointer leads deeper than to a field of the object, and alone. */
final class PointerDeeper implements Rule<ReadContractModel> {

  private static final Pattern POINTER = Pattern.compile("(/([^/~]|~[01])+){2,}");

  @Override
  public void check(ReadContractModel contract, Findings findings) {
    for (ComponentModel component : contract.components()) {
      Written<String> pointer = component.reading().pointer();
      if (pointer != null) {
        check(pointer, component, findings);
      }
    }
  }

  private static void check(Written<String> pointer, ComponentModel component, Findings findings) {
    String text = pointer.value();
    if (!POINTER.matcher(text).matches()) {
      findings.add(
          pointer,
          text.matches("/?[^/~]*")
              ? "\"%s\" leads to a field of the object itself. Use @JsonProperty(\"%s\"), or lead"
                  + " deeper."
              : "\"%s\" is no JSON pointer (RFC 6901) of several names. Write e.g."
                  + " \"/sender/email\"; '~' in a name is ~0, and '/' is ~1.",
          text,
          text.replace("/", ""));
    } else if (component.reading().unwrapped() != null) {
      findings.add(
          pointer,
          "%s is made of fields of the object itself. Remove @Pointer, or @JsonUnwrapped.",
          component.name());
    } else if (!component.aliases().isEmpty()
        || component.wireName().origin().annotation() != null) {
      findings.add(
          pointer,
          "%s is found by its pointer, and has no other name. Remove @JsonProperty and @JsonAlias.",
          component.name());
    }
  }
}
