package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sluice.error.ContractException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One element with all that is in it, as JSON: an element with nothing but text is that text,
 * another one an object, in which attributes have an at sign before their names, text beside
 * attributes or elements is called {@code #text}, and elements of the same name are an array.
 *
 * <pre>{@code
 * <book id="7"><title>A</title><tag>x</tag><tag>y</tag></book>
 * {"@id": "7", "title": "A", "tag": ["x", "y"]}
 * }</pre>
 */
final class XmlNode {

  /** How much is read as one item, about, in characters; each element counts as some, too. */
  static final int MOST = 4 << 20;

  private static final String TEXT = "#text";
  private static final int ELEMENT = 64;

  private final XmlEvents in;
  private int size;

  private XmlNode(XmlEvents in) {
    this.in = in;
  }

  /** The JSON of the element that was just started; its end is the current event then. */
  static String json(XmlEvents in) throws IOException {
    StringWriter json = new StringWriter();
    try (JsonGenerator out = JsonLimits.FACTORY.createGenerator(json)) {
      write(new XmlNode(in).read(), out);
    }
    return json.toString();
  }

  /** Writes texts, lists and maps of such. */
  static void write(@Nullable Object value, JsonGenerator out) throws IOException {
    if (value instanceof Map<?, ?> members) {
      out.writeStartObject();
      for (Map.Entry<?, ?> member : members.entrySet()) {
        out.writeFieldName(String.valueOf(member.getKey()));
        write(member.getValue(), out);
      }
      out.writeEndObject();
    } else if (value instanceof List<?> elements) {
      out.writeStartArray();
      for (Object element : elements) {
        write(element, out);
      }
      out.writeEndArray();
    } else if (value == null) {
      out.writeNull();
    } else {
      out.writeString(value.toString());
    }
  }

  private @Nullable Object read() throws IOException {
    boolean isNil = in.isNil();
    Map<String, @Nullable Object> members = attributes();
    StringBuilder text = new StringBuilder();
    while (true) {
      switch (in.next()) {
        case START -> {
          String name = in.open().get(in.open().size() - 1);
          take(ELEMENT + name.length());
          add(members, name, read());
        }
        case TEXT -> {
          take(in.text().length());
          text.append(in.text());
        }
        default -> {
          if (members.isEmpty()) {
            return isNil ? null : text.toString();
          }
          if (!text.toString().isBlank()) {
            members.put(TEXT, text.toString());
          }
          return members;
        }
      }
    }
  }

  private Map<String, @Nullable Object> attributes() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (int i = 0; i < in.attributes(); i++) {
      String name = in.attributeName(i);
      if (!name.isEmpty()) {
        take(ELEMENT + in.attribute(i).length());
        members.put(name, in.attribute(i));
      }
    }
    return members;
  }

  @SuppressWarnings("unchecked") // Lists are made here only.
  private static void add(
      Map<String, @Nullable Object> members, String name, @Nullable Object value) {
    if (!members.containsKey(name)) {
      members.put(name, value);
    } else if (members.get(name) instanceof List<?> several) {
      ((List<@Nullable Object>) several).add(value);
    } else {
      List<@Nullable Object> several = new ArrayList<>();
      several.add(members.get(name));
      several.add(value);
      members.put(name, several);
    }
  }

  private void take(int count) {
    size += count;
    if (size > MOST) {
      throw new ContractException(
          "the item in line " + in.line() + " is larger than " + MOST + " characters");
    }
  }
}
