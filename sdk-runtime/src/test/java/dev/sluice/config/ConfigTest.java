package dev.sluice.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.error.SecretException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "api.example.com",
        "ftp://h",
        "http://",
        "http://u:p@h",
        "http://h?a=b",
        "http://h#f",
        "http://h h"
      })
  void connector_baseUrlThatIsNone_throwsWithoutIt(String baseUrl) {
    assertThatThrownBy(() -> ConnectorConfig.of("test", baseUrl))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The base URL must be absolute, http or https, without user, query and fragment");
  }

  @Test
  void connector_equalParts_areEqual() {
    assertThat(
            ConnectorConfig.of("a", "http://h")
                .withRateLimit(new RateLimitConfig(1, Duration.ofSeconds(1))))
        .isEqualTo(
            ConnectorConfig.of("a", "http://h")
                .withRateLimit(new RateLimitConfig(1, Duration.ofSeconds(1))));
  }

  @Test
  void records_outOfBounds_throw() {
    assertThatThrownBy(() -> new RetryConfig(0, Duration.ofMillis(1), Duration.ofMillis(1)))
        .hasMessage("attempts must be at least 1, was 0");
    assertThatThrownBy(() -> new RetryConfig(1, Duration.ofMillis(2), Duration.ofMillis(1)))
        .hasMessageContaining("maxDelay");
    assertThatThrownBy(() -> new RateLimitConfig(1, Duration.ZERO)).hasMessageContaining("per");
    assertThatThrownBy(() -> new CircuitBreakerConfig(0, Duration.ofSeconds(1)))
        .hasMessageContaining("failures");
  }

  @Test
  void secret_toString_hidesIt() {
    assertThat(new SecretRef("PATH").resolve()).hasToString("***");
    assertThat(new SecretRef("PATH").resolve().reveal()).isEqualTo(System.getenv("PATH").strip());
  }

  @Test
  void secret_missing_namesIt() {
    assertThatThrownBy(() -> new SecretRef("SLUICE_NO_SUCH_SECRET").resolve())
        .isInstanceOf(SecretException.class)
        .hasMessageContaining("SLUICE_NO_SUCH_SECRET_FILE");
  }
}
