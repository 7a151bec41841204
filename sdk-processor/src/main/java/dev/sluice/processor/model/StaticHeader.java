package dev.sluice.processor.model;

import java.util.Optional;

/**
 * An entry of {@code @Headers}.
 *
 * @param line as written
 */
public record StaticHeader(Written<String> line) {

  /** What is before the colon; empty when there is none. */
  public Optional<String> name() {
    int colon = line.value().indexOf(':');
    return colon < 0 ? Optional.empty() : Optional.of(line.value().substring(0, colon).strip());
  }

  /** What is behind the colon. */
  public String value() {
    return line.value().substring(line.value().indexOf(':') + 1).strip();
  }
}
