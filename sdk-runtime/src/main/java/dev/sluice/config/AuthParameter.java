package dev.sluice.config;

import java.io.Serializable;

/**
 * A named value sent to a token or login endpoint.
 *
 * <pre>{@code
 * new AuthParameter("audience", SecretTemplate.of("https://api.example.com"))
 * }</pre>
 *
 * @param name the form or JSON field's name
 * @param value fixed, or made of secrets
 */
public record AuthParameter(String name, SecretTemplate value) implements Serializable {

  public AuthParameter {
    Checks.notBlank("name", name);
  }
}
