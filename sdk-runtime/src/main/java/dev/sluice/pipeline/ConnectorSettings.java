package dev.sluice.pipeline;

import dev.sluice.config.CircuitBreakerConfig;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.RateLimitConfig;
import dev.sluice.config.RetryConfig;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lays the settings of one connector in a file over what the connector declares. */
final class ConnectorSettings {

  private static final int DEFAULT_FAILURES = 5;

  private ConnectorSettings() {}

  static ConnectorConfig apply(ConnectorConfig declared, ConfigNode node) {
    node.allow(
        List.of(
            "base-url",
            "auth",
            "settings",
            "retry",
            "rate-limit",
            "circuit-breaker",
            "max-body-bytes",
            "max-file-bytes"));
    ConnectorConfig config = declared;
    ConfigNode url = node.child("base-url");
    if (url.text().isPresent()) {
      ConnectorConfig before = config;
      config = checked(url, before, () -> before.withBaseUrl(url.text().orElseThrow()));
    }
    config = authScheme(config, node.child("auth"));
    config = settings(config, node.child("settings"));
    config = retry(config, node.child("retry"));
    config = rateLimit(config, node.child("rate-limit"));
    config = circuitBreaker(config, node.child("circuit-breaker"));
    return sizes(config, node);
  }

  private static ConnectorConfig sizes(ConnectorConfig declared, ConfigNode node) {
    ConnectorConfig config =
        node.child("max-body-bytes").count().map(declared::withMaxBodyBytes).orElse(declared);
    return node.child("max-file-bytes").positive().map(config::withMaxFileBytes).orElse(config);
  }

  /** Chooses one of the ways to authenticate. */
  private static ConnectorConfig authScheme(ConnectorConfig declared, ConfigNode node) {
    Optional<String> name = node.text();
    if (name.isEmpty()) {
      return declared;
    }
    List<String> known = declared.auth().schemes();
    if (known.isEmpty()) {
      node.problem("the connector declares no choice of authentication. Remove this setting.");
      return declared;
    }
    if (!known.contains(name.get())) {
      node.problem(
          "unknown way to authenticate \"" + name.get() + "\"." + Suggestion.of(name.get(), known));
      return declared;
    }
    return declared.withAuthScheme(name.get());
  }

  /** Fills in the {@code {settings}} of URLs. */
  private static ConnectorConfig settings(ConnectorConfig declared, ConfigNode node) {
    ConnectorConfig config = declared;
    List<String> known = knownSettings(declared);
    for (String name : node.allow(known).keys()) {
      ConnectorConfig before = config;
      Optional<String> value = node.child(name).scalar();
      if (value.isPresent() && known.contains(name)) {
        config =
            checked(node.child(name), before, () -> before.withSetting(name, value.orElseThrow()));
      }
    }
    return config;
  }

  /** Those in force, and those of the ways to authenticate that are not chosen. */
  private static List<String> knownSettings(ConnectorConfig declared) {
    return Stream.concat(
            declared.missingSettings().stream(),
            declared.auth().schemes().stream()
                .flatMap(name -> declared.withAuthScheme(name).missingSettings().stream()))
        .distinct()
        .toList();
  }

  private static ConnectorConfig retry(ConnectorConfig config, ConfigNode node) {
    if (!node.isPresent()) {
      return config;
    }
    node.allow(List.of("attempts", "initial-delay", "max-delay"));
    RetryConfig old = config.traffic().retry();
    return checked(
        node,
        config,
        () ->
            config.withRetry(
                new RetryConfig(
                    node.child("attempts").count().orElse(old.attempts()),
                    node.child("initial-delay").duration().orElse(old.initialDelay()),
                    node.child("max-delay").duration().orElse(old.maxDelay()))));
  }

  private static ConnectorConfig rateLimit(ConnectorConfig config, ConfigNode node) {
    if (!node.isPresent()) {
      return config;
    }
    node.allow(List.of("permits", "per"));
    RateLimitConfig old = config.traffic().rateLimit();
    ConfigNode permits = node.child("permits");
    ConfigNode per = node.child("per");
    if (old == null && !(permits.isPresent() && per.isPresent())) {
      node.problem("needs both permits and per, because the connector declares no rate limit");
      return config;
    }
    return checked(
        node,
        config,
        () ->
            config.withRateLimit(
                new RateLimitConfig(
                    permits.count().orElseGet(() -> old == null ? 1 : old.permits()),
                    per.duration()
                        .orElseGet(
                            () -> old == null ? java.time.Duration.ofSeconds(1) : old.per()))));
  }

  private static ConnectorConfig circuitBreaker(ConnectorConfig config, ConfigNode node) {
    if (!node.isPresent()) {
      return config;
    }
    node.allow(List.of("failures", "recovery"));
    CircuitBreakerConfig declared = config.traffic().circuitBreaker();
    CircuitBreakerConfig old =
        declared != null
            ? declared
            : new CircuitBreakerConfig(DEFAULT_FAILURES, java.time.Duration.ofMinutes(1));
    return checked(
        node,
        config,
        () ->
            config.withCircuitBreaker(
                new CircuitBreakerConfig(
                    node.child("failures").count().orElse(old.failures()),
                    node.child("recovery").duration().orElse(old.recovery()))));
  }

  private static ConnectorConfig checked(
      ConfigNode node, ConnectorConfig fallback, Supplier<ConnectorConfig> change) {
    try {
      return change.get();
    } catch (IllegalArgumentException | ArithmeticException e) {
      node.problem(String.valueOf(e.getMessage()));
      return fallback;
    }
  }
}
