package dev.sluice.processor.model;

import java.util.List;
import java.util.Optional;

/** How a connector says that it proves who it is. */
public sealed interface AuthModel
    permits AuthModel.ApiKey,
        AuthModel.Bearer,
        AuthModel.Basic,
        OAuth2Model,
        SessionLoginModel,
        SignatureModel,
        CustomAuthModel,
        SecretLineModel {

  /** The annotation's simple name. */
  String annotation();

  /** The name a run chooses it by; empty for what is sent whatever is chosen. */
  Optional<Written<String>> scheme();

  /** The secrets it names, where each was written. */
  List<Written<String>> secrets();

  /** Where requests carry the credential; exactly one when valid, none where that is not told. */
  List<PlaceModel> slots();

  /** All that it sets in requests. */
  default List<PlaceModel> places() {
    return slots();
  }

  /** Whether {@link #slots()} must be told. */
  default boolean hasSlot() {
    return true;
  }

  /** The annotation. */
  Origin origin();

  /**
   * {@code @ApiKey}.
   *
   * @param slots the header or query parameter
   * @param secret the key's name
   * @param prefix what stands before it
   * @param name what a run chooses it by
   * @param origin the annotation
   */
  record ApiKey(
      List<PlaceModel> slots,
      Written<String> secret,
      Written<String> prefix,
      Written<String> name,
      Origin origin)
      implements AuthModel {

    public ApiKey {
      slots = List.copyOf(slots);
    }

    @Override
    public Optional<Written<String>> scheme() {
      return Optional.of(name);
    }

    @Override
    public String annotation() {
      return "ApiKey";
    }

    @Override
    public List<Written<String>> secrets() {
      return List.of(secret);
    }
  }

  /**
   * {@code @Bearer}.
   *
   * @param secret the token's name
   * @param name what a run chooses it by
   * @param origin the annotation
   */
  record Bearer(Written<String> secret, Written<String> name, Origin origin) implements AuthModel {

    @Override
    public Optional<Written<String>> scheme() {
      return Optional.of(name);
    }

    @Override
    public String annotation() {
      return "Bearer";
    }

    @Override
    public List<Written<String>> secrets() {
      return List.of(secret);
    }

    @Override
    public List<PlaceModel> slots() {
      return List.of(authorization(origin));
    }
  }

  /**
   * {@code @Basic}.
   *
   * @param user with secrets in braces
   * @param password likewise
   * @param name what a run chooses it by
   * @param origin the annotation
   */
  record Basic(Written<String> user, Written<String> password, Written<String> name, Origin origin)
      implements AuthModel {

    @Override
    public Optional<Written<String>> scheme() {
      return Optional.of(name);
    }

    @Override
    public String annotation() {
      return "Basic";
    }

    @Override
    public List<Written<String>> secrets() {
      return SecretNames.in(List.of(user, password));
    }

    @Override
    public List<PlaceModel> slots() {
      return List.of(authorization(origin));
    }
  }

  private static PlaceModel authorization(Origin origin) {
    return new PlaceModel(PlaceModel.Kind.HEADER, "header", new Written<>("Authorization", origin));
  }
}
