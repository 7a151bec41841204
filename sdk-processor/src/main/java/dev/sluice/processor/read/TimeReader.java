package dev.sluice.processor.read;

import dev.sluice.annotations.TimeFormat;
import dev.sluice.processor.model.TimeModel;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Reads {@code @TimeFormat}. */
final class TimeReader {

  private TimeReader() {}

  /** That of a declaration, on any of its bearers; null for none. */
  static @Nullable TimeModel read(List<? extends Element> bearers) {
    return bearers.stream()
        .flatMap(bearer -> Annotations.on(bearer, TimeFormat.class).stream())
        .findFirst()
        .map(
            it ->
                new TimeModel(
                    it.texts("value"),
                    it.text("zone"),
                    it.isWritten("zone"),
                    it.constant("epoch"),
                    it.origin()))
        .orElse(null);
  }
}
