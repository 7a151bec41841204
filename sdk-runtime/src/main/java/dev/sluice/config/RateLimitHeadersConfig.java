package dev.sluice.config;

import java.io.Serializable;

/**
 * The response headers that tell what is left of the API's rate limit.
 *
 * @param remaining the header with the number of requests left
 * @param reset the header that tells when the limit is renewed
 * @param resetUnit what it counts
 */
public record RateLimitHeadersConfig(String remaining, String reset, ResetUnit resetUnit)
    implements Serializable {

  public RateLimitHeadersConfig {
    Checks.notBlank("remaining", remaining);
    Checks.notBlank("reset", reset);
  }
}
