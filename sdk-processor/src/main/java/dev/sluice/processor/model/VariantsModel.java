package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sealed interface annotated {@code @ReadContract}: one of several records, told by a field.
 *
 * @param type the interface
 * @param discriminator {@code @JsonTypeInfo}; null for none
 * @param variants the types it permits, in their order
 * @param strangers types that {@code @JsonSubTypes} names, and it does not permit
 * @param misplaced annotations that mean nothing on it
 */
public record VariantsModel(
    UserType type,
    @Nullable Discriminator discriminator,
    List<Variant> variants,
    List<Written<ClassName>> strangers,
    List<Written<String>> misplaced)
    implements Declaration {

  public VariantsModel {
    variants = List.copyOf(variants);
    strangers = List.copyOf(strangers);
    misplaced = List.copyOf(misplaced);
  }

  /**
   * What tells the record.
   *
   * @param use the constant of {@code JsonTypeInfo.Id}
   * @param include the constant of {@code JsonTypeInfo.As}
   * @param property the field's name
   * @param fallback the record that all other names stand for; null for none
   * @param origin the annotation
   */
  public record Discriminator(
      Written<String> use,
      Written<String> include,
      Written<String> property,
      @Nullable Written<ClassName> fallback,
      Origin origin) {}

  /**
   * One of the records.
   *
   * @param type its name
   * @param readable whether it is a record annotated {@code @ReadContract}, without type parameters
   * @param names what the field reads for it
   */
  public record Variant(ClassName type, boolean readable, List<Written<String>> names) {

    public Variant {
      names = List.copyOf(names);
    }
  }

  /** The record that all other names stand for. */
  public Optional<ClassName> fallback() {
    return Optional.ofNullable(discriminator)
        .flatMap(it -> Optional.ofNullable(it.fallback()))
        .map(Written::value);
  }

  @Override
  public Set<ClassName> dependencies() {
    Set<ClassName> types = new LinkedHashSet<>();
    variants.forEach(variant -> types.add(variant.type()));
    return types;
  }

  @Override
  public List<ClassName> generated() {
    return List.of(GeneratedNames.reader(type.name()));
  }
}
