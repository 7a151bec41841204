package dev.sluice.processor.read;

import dev.sluice.annotations.Headers;
import dev.sluice.processor.model.StaticHeader;
import dev.sluice.processor.model.Written;
import java.util.List;
import javax.lang.model.element.Element;

/** Reads {@code @Headers}. */
final class HeadersReader {

  private HeadersReader() {}

  /** The entries on a type or method, in order; an empty list reads as one empty entry. */
  static List<StaticHeader> read(Element element) {
    return Annotations.on(element, Headers.class).map(HeadersReader::entries).orElse(List.of());
  }

  private static List<StaticHeader> entries(Annotations annotation) {
    List<Written<String>> lines = annotation.texts("value");
    return lines.isEmpty()
        ? List.of(new StaticHeader(new Written<>("", annotation.origin())))
        : lines.stream().map(StaticHeader::new).toList();
  }
}
