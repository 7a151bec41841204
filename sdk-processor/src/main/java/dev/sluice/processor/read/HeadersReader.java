package dev.sluice.processor.read;

import dev.sluice.annotations.Headers;
import dev.sluice.processor.model.StaticHeader;
import java.util.List;
import javax.lang.model.element.Element;

/** Reads {@code @Headers}. */
final class HeadersReader {

  private HeadersReader() {}

  /** The entries on a type or method, in order. */
  static List<StaticHeader> read(Element element) {
    return Annotations.on(element, Headers.class)
        .map(it -> it.texts("value").stream().map(StaticHeader::new).toList())
        .orElse(List.of());
  }
}
