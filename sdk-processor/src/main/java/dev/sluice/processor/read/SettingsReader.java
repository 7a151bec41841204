package dev.sluice.processor.read;

import dev.sluice.annotations.CircuitBreaker;
import dev.sluice.annotations.RateLimit;
import dev.sluice.annotations.RateLimitHeaders;
import dev.sluice.annotations.Retry;
import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.Settings;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads the annotations beside {@code @Connector}. */
final class SettingsReader {

  private SettingsReader() {}

  static Settings read(TypeElement type, List<AuthModel> auths) {
    return new Settings(
        auths,
        retry(type),
        one(
            type,
            RateLimit.class,
            it -> new Settings.RateLimit(it.number("permits"), it.text("per"))),
        one(
            type,
            RateLimitHeaders.class,
            it ->
                new Settings.RateLimitHeaders(
                    it.text("remaining"), it.text("reset"), it.constant("resetUnit").value())),
        one(
            type,
            CircuitBreaker.class,
            it -> new Settings.CircuitBreaker(it.number("failures"), it.text("recovery"))),
        ErrorReader.body(type),
        ErrorReader.rules(type));
  }

  /** {@code @Retry} on a type or method; null for none. */
  static Settings.@Nullable Retry retry(Element element) {
    return one(
        element,
        Retry.class,
        it ->
            new Settings.Retry(
                it.number("attempts"), it.text("initialDelay"), it.text("maxDelay")));
  }

  private static <T> @Nullable T one(
      Element element, Class<? extends Annotation> annotation, Function<Annotations, T> reader) {
    return Annotations.on(element, annotation).map(reader).orElse(null);
  }
}
