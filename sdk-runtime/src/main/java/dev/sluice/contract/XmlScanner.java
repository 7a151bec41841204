package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sluice.contract.XmlEvents.Event;
import dev.sluice.control.CursorSource;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageProbe;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Skims an XML document for what paging is decided by, in one pass. What it finds is put where the
 * pointers lead in a small JSON object, so that it is judged as that of a JSON page is.
 */
final class XmlScanner {

  private static final int LONGEST = 10_000;

  private final XmlEvents in;
  private final PageProbe probe;
  private final List<String> items;
  private final String ofLastItem;
  // By the path of an element or attribute, and its text.
  private final Map<List<String>, StringBuilder> places = new HashMap<>();
  private int count;
  private String next = "";

  private XmlScanner(XmlEvents in, PageProbe probe) {
    this.in = in;
    this.probe = probe;
    this.items = Pointers.segments(probe.items());
    this.ofLastItem = probe.next() instanceof CursorSource.LastItem last ? last.pointer() : "";
    add(probe.total());
    add(probe.flag() == null ? "" : probe.flag().pointer());
    add(probe.next() instanceof CursorSource.Body body ? body.pointer() : "");
  }

  /** What a document tells of its page; its hash is left out. */
  static PageFacts facts(Document document, PageProbe probe) throws IOException {
    try (XmlEvents in = new XmlEvents(document)) {
      return new XmlScanner(in, probe).scan();
    }
  }

  private void add(String pointer) {
    if (!pointer.isEmpty()) {
      places.put(Pointers.segments(pointer), new StringBuilder());
    }
  }

  private PageFacts scan() throws IOException {
    for (Event event = in.next(); event != Event.NOTHING_MORE; event = in.next()) {
      if (event == Event.START && in.isAt(items)) {
        item();
      } else if (event == Event.START) {
        start();
      } else if (event == Event.TEXT) {
        append(in.open(), in.text());
      }
    }
    PageFacts told = PageScanner.facts(Document.of(summary()), probe);
    String after = ofLastItem.isEmpty() ? told.next() : next;
    return new PageFacts(count, told.total(), 0, told.more(), after);
  }

  private void item() throws IOException {
    count++;
    if (ofLastItem.isEmpty()) {
      int depth = in.open().size();
      while (in.open().size() >= depth) {
        Event unused = in.next();
      }
    } else {
      Body item = Body.of(XmlNode.json(in).getBytes(StandardCharsets.UTF_8), "");
      next = BodyText.at(item, ofLastItem).orElse("");
    }
  }

  /** Of several elements at a place, the last one counts. */
  private void start() {
    StringBuilder text = places.get(in.open());
    if (text != null) {
      text.setLength(0);
    }
    for (int i = 0; i < in.attributes(); i++) {
      in.open().add(in.attributeName(i));
      StringBuilder attribute = places.get(in.open());
      if (attribute != null) {
        attribute.setLength(0);
        append(in.open(), in.attribute(i));
      }
      in.open().remove(in.open().size() - 1);
    }
  }

  private void append(List<String> path, String more) {
    StringBuilder text = places.get(path);
    if (text == null) {
      return;
    }
    if (text.length() + more.length() > LONGEST) {
      throw new ContractException(
          "expected at \"/" + String.join("/", path) + "\" at most " + LONGEST + " characters");
    }
    text.append(more);
  }

  @SuppressWarnings("unchecked") // Only maps are put where there are more segments.
  private Body summary() throws IOException {
    Map<String, Object> root = new LinkedHashMap<>();
    places.forEach(
        (path, text) -> {
          Map<String, Object> at = root;
          for (String segment : path.subList(0, path.size() - 1)) {
            if (!(at.get(segment) instanceof Map)) {
              at.put(segment, new LinkedHashMap<>());
            }
            at = (Map<String, Object>) at.get(segment);
          }
          if (!text.toString().isBlank()) {
            at.putIfAbsent(path.get(path.size() - 1), text.toString().strip());
          }
        });
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try (JsonGenerator out = JsonLimits.FACTORY.createGenerator(json)) {
      XmlNode.write(root, out);
    }
    return Body.of(json.toByteArray(), "");
  }
}
