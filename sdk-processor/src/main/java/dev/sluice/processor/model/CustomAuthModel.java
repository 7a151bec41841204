package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * {@code @CustomAuth}.
 *
 * @param name what a run chooses it by
 * @param type the class
 * @param factory whether it implements {@code AuthenticatorFactory}
 * @param record whether it is a record
 * @param constructible whether it is public and made without arguments
 * @param typeOrigin where it is named
 * @param origin the annotation
 */
public record CustomAuthModel(
    Written<String> name,
    ClassName type,
    boolean factory,
    boolean record,
    boolean constructible,
    Origin typeOrigin,
    Origin origin)
    implements AuthModel {

  @Override
  public String annotation() {
    return "CustomAuth";
  }

  @Override
  public Optional<Written<String>> scheme() {
    return Optional.of(name);
  }

  @Override
  public List<Written<String>> secrets() {
    return List.of();
  }

  @Override
  public List<PlaceModel> slots() {
    return List.of();
  }

  @Override
  public boolean hasSlot() {
    return false;
  }
}
