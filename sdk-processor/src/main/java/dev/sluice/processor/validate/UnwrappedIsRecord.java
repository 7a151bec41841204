package dev.sluice.processor.validate;

import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.ReadContractModel;
import dev.sluice.processor.model.UnwrappedModel;
import java.util.List;

/** What is made of fields of the object around is a read contract that can be. */
final class UnwrappedIsRecord implements Rule<ReadContractModel> {

  @Override
  public void check(ReadContractModel contract, Findings findings) {
    for (ComponentModel component : contract.components()) {
      UnwrappedModel unwrapped = component.reading().unwrapped();
      if (unwrapped != null) {
        check(unwrapped, component, findings);
      }
    }
  }

  private static void check(UnwrappedModel unwrapped, ComponentModel component, Findings findings) {
    List<ComponentModel> inner = unwrapped.components();
    if (isCyclic(unwrapped)) {
      findings.add(
          unwrapped.origin(),
          "%s holds itself, field by field without end. Remove @JsonUnwrapped.",
          component.name());
    } else if (inner.isEmpty()) {
      findings.add(
          unwrapped.origin(),
          "%s is of type %s, which has no fields of its own. Use a record annotated @ReadContract,"
              + " without type parameters, or remove @JsonUnwrapped.",
          component.name(),
          Types.text(component.type()));
    } else if (component.reading().defaultValue() != null
        || !component.aliases().isEmpty()
        || component.wireName().origin().annotation() != null) {
      findings.add(
          unwrapped.origin(),
          "%s is no field with a name or a default, but made of several. Remove @JsonProperty,"
              + " @JsonAlias and @DefaultValue.",
          component.name());
    } else if (unwrapped.renames() && hasPointer(inner)) {
      findings.add(
          unwrapped.origin(),
          "%s has fields that @Pointer finds, which prefix and suffix do not rename. Remove them.",
          component.name());
    }
  }

  private static boolean isCyclic(UnwrappedModel unwrapped) {
    return unwrapped.cyclic()
        || unwrapped.components().stream()
            .map(component -> component.reading().unwrapped())
            .anyMatch(inner -> inner != null && isCyclic(inner));
  }

  private static boolean hasPointer(List<ComponentModel> components) {
    return components.stream()
        .anyMatch(
            component -> {
              UnwrappedModel inner = component.reading().unwrapped();
              return component.reading().pointer() != null
                  || (inner != null && hasPointer(inner.components()));
            });
  }
}
