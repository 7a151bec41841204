package dev.sluice.config;

import java.io.Serializable;

/**
 * A key sent in a request header.
 *
 * @param header the header's name
 * @param prefix what stands before the key, e.g. {@code "Bearer "}; may be empty
 * @param secret where the key is found
 */
public record ApiKeyConfig(String header, String prefix, SecretRef secret) implements Serializable {

  public ApiKeyConfig {
    Checks.notBlank("header", header);
  }
}
