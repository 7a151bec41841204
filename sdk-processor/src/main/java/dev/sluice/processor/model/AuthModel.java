package dev.sluice.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How a connector says that it proves who it is. */
public sealed interface AuthModel {

  /** The annotation's simple name. */
  String annotation();

  /** The secrets it names, where each was written. */
  List<Written<String>> secrets();

  /** Where requests carry it; exactly one when valid. */
  List<PlaceModel> slots();

  /** The annotation. */
  Origin origin();

  /**
   * {@code @ApiKey}.
   *
   * @param slots the header or query parameter
   * @param secret the key's name
   * @param prefix what stands before it
   * @param origin the annotation
   */
  record ApiKey(
      List<PlaceModel> slots, Written<String> secret, Written<String> prefix, Origin origin)
      implements AuthModel {

    public ApiKey {
      slots = List.copyOf(slots);
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
   * @param origin the annotation
   */
  record Bearer(Written<String> secret, Origin origin) implements AuthModel {

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
   * @param origin the annotation
   */
  record Basic(Written<String> user, Written<String> password, Origin origin) implements AuthModel {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    @Override
    public String annotation() {
      return "Basic";
    }

    @Override
    public List<Written<String>> secrets() {
      List<Written<String>> secrets = new ArrayList<>();
      for (Written<String> half : List.of(user, password)) {
        for (MatchResult match : BRACES.matcher(half.value()).results().toList()) {
          secrets.add(new Written<>(match.group(1), half.origin()));
        }
      }
      return secrets;
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
