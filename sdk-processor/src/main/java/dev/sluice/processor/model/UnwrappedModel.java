package dev.sluice.processor.model;

import java.util.List;

/**
 * {@code @JsonUnwrapped}: a record made of fields of the object that it is a component of.
 *
 * @param prefix before each of their names
 * @param suffix behind each of their names
 * @param components of the record; none when it is no read contract, or holds itself
 * @param cyclic whether it holds itself
 * @param origin the annotation
 */
public record UnwrappedModel(
    String prefix, String suffix, List<ComponentModel> components, boolean cyclic, Origin origin) {

  public UnwrappedModel {
    components = List.copyOf(components);
  }

  /** Whether the fields are named otherwise than in the record's own contract. */
  public boolean renames() {
    return !prefix.isEmpty() || !suffix.isEmpty();
  }

  /** The name that a field of the record has here. */
  Written<String> name(Written<String> own) {
    return new Written<>(prefix + own.value() + suffix, own.origin());
  }
}
