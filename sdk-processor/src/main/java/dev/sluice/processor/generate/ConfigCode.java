package dev.sluice.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.Settings;
import dev.sluice.processor.model.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The expression of what a connector declares about its API. */
final class ConfigCode {

  private ConfigCode() {}

  static CodeBlock of(ConnectorModel connector) {
    CodeBlock head =
        CodeBlock.of(
            "$T.of($S, $S)",
            RuntimeTypes.CONNECTOR_CONFIG,
            connector.name().value(),
            connector.baseUrl().value());
    List<CodeBlock> links = settings(connector.settings());
    links.addAll(ErrorCode.links(connector));
    return Layout.chain(head, links);
  }

  /** A duration in the unit the user chose. */
  static CodeBlock duration(Span span) {
    if (span.amount() == 0) {
      return CodeBlock.of("$T.ZERO", Duration.class);
    }
    String factory =
        switch (span.unit()) {
          case MILLIS -> "ofMillis";
          case SECONDS -> "ofSeconds";
          case MINUTES -> "ofMinutes";
          case HOURS -> "ofHours";
        };
    return CodeBlock.of("$T.$L($L)", Duration.class, factory, span.amount());
  }

  /** A duration as annotations write it. */
  static CodeBlock duration(String written) {
    return duration(Span.parse(written).orElseThrow());
  }

  private static List<CodeBlock> settings(Settings settings) {
    List<CodeBlock> links = new ArrayList<>();
    links.addAll(AuthCode.of(settings));
    if (settings.retry() != null) {
      links.add(retry(settings.retry()));
    }
    if (settings.rateLimit() != null) {
      links.add(rateLimit(settings.rateLimit()));
    }
    if (settings.rateLimitHeaders() != null) {
      links.add(rateLimitHeaders(settings.rateLimitHeaders()));
    }
    if (settings.circuitBreaker() != null) {
      links.add(circuitBreaker(settings.circuitBreaker()));
    }
    return links;
  }

  private static CodeBlock retry(Settings.Retry retry) {
    return with(
        "withRetry",
        CodeBlock.of(
            "new $T($L, $L, $L)",
            RuntimeTypes.RETRY_CONFIG,
            retry.attempts().value(),
            duration(retry.initialDelay().value()),
            duration(retry.maxDelay().value())));
  }

  private static CodeBlock rateLimit(Settings.RateLimit limit) {
    return with(
        "withRateLimit",
        CodeBlock.of(
            "new $T($L, $L)",
            RuntimeTypes.RATE_LIMIT_CONFIG,
            limit.permits().value(),
            duration(limit.per().value())));
  }

  private static CodeBlock rateLimitHeaders(Settings.RateLimitHeaders headers) {
    List<CodeBlock> arguments =
        List.of(
            CodeBlock.of("$S", headers.remaining().value()),
            CodeBlock.of("$S", headers.reset().value()),
            CodeBlock.of("$T.$L", RuntimeTypes.RESET_UNIT, headers.resetUnit()));
    CodeBlock head = CodeBlock.of("new $T", RuntimeTypes.RATE_LIMIT_HEADERS_CONFIG);
    CodeBlock made = Layout.call(head, arguments, 14, 1);
    return Layout.call(CodeBlock.of(".withRateLimitHeaders"), List.of(made), 10, 0);
  }

  private static CodeBlock circuitBreaker(Settings.CircuitBreaker breaker) {
    return with(
        "withCircuitBreaker",
        CodeBlock.of(
            "new $T($L, $L)",
            RuntimeTypes.CIRCUIT_BREAKER_CONFIG,
            breaker.failures().value(),
            duration(breaker.recovery().value())));
  }

  private static CodeBlock with(String method, CodeBlock value) {
    return CodeBlock.of(".$L($L)", method, value);
  }
}
