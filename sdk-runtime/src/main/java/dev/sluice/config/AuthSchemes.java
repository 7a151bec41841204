package dev.sluice.config;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Several ways to authenticate, of which a run chooses one by its name. Only that one's secrets are
 * needed.
 *
 * <pre>{@code
 * AuthSchemes.of("basic", new BasicConfig(user, password)).or("oauth2", OAuth2Config.of(url, grant))
 * }</pre>
 *
 * @param all in the order they are declared; their names differ
 * @param chosen the name of the one in force
 */
public record AuthSchemes(List<Scheme> all, String chosen) implements AuthConfig {

  /**
   * One of them.
   *
   * @param name in settings
   * @param auth what it is
   */
  public record Scheme(String name, AuthConfig auth) implements Serializable {

    public Scheme {
      Checks.notBlank("name", name);
    }
  }

  public AuthSchemes {
    all = List.copyOf(all);
    List<String> names = all.stream().map(Scheme::name).toList();
    if (names.stream().distinct().count() < names.size()) {
      throw new IllegalArgumentException("Two schemes have the same name: " + names);
    }
    if (!names.contains(chosen)) {
      throw new IllegalArgumentException("There is no scheme " + chosen + ", only " + names);
    }
  }

  /** The default. */
  public static AuthSchemes of(String name, AuthConfig auth) {
    return new AuthSchemes(List.of(new Scheme(name, auth)), name);
  }

  /** These, or another. */
  public AuthSchemes or(String name, AuthConfig auth) {
    return new AuthSchemes(
        Stream.concat(all.stream(), Stream.of(new Scheme(name, auth))).toList(), chosen);
  }

  /** The one in force. */
  public AuthConfig auth() {
    return all.stream().filter(each -> each.name().equals(chosen)).findFirst().orElseThrow().auth();
  }

  @Override
  public List<SecretRef> secrets() {
    return auth().secrets();
  }

  @Override
  public List<CredentialSlot> slots() {
    return auth().slots();
  }

  @Override
  public List<String> settings() {
    return auth().settings();
  }

  @Override
  public AuthSchemes withSetting(String setting, String value) {
    return new AuthSchemes(
        all.stream()
            .map(each -> new Scheme(each.name(), each.auth().withSetting(setting, value)))
            .toList(),
        chosen);
  }

  @Override
  public List<String> schemes() {
    return all.stream().map(Scheme::name).toList();
  }

  @Override
  public AuthSchemes withScheme(String name) {
    return new AuthSchemes(all, name);
  }
}
