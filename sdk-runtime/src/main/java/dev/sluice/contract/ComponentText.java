package dev.sluice.contract;

import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** The component of a read contract that takes a field, as it is written in Java. */
final class ComponentText {

  private ComponentText() {}

  /** E.g. {@code @Nullable String utmSource}; empty where nothing can be said. */
  static String of(String pointer, int kinds, int elements) {
    List<String> path = Pointers.segments(pointer);
    String name = path.isEmpty() ? "*" : path.get(path.size() - 1);
    String component = name(name);
    if (name.equals("*") || (kinds & ~JsonKinds.NULL) == 0 || component.isEmpty()) {
      return "";
    }
    String wire =
        component.equals(name) ? "" : "@JsonProperty(\"" + name.replace("\"", "\\\"") + "\") ";
    return wire + "@Nullable " + type(component, kinds, elements) + " " + component;
  }

  private static String type(String component, int kinds, int elements) {
    return switch (kinds & ~(JsonKinds.NULL | looks())) {
      case JsonKinds.INTEGER -> "Long";
      case JsonKinds.FRACTION, JsonKinds.NUMBER -> "BigDecimal";
      case JsonKinds.BOOLEAN -> "Boolean";
      case JsonKinds.OBJECT -> capitalized(component);
      case JsonKinds.ARRAY -> "List<" + element(component, elements) + ">";
      case JsonKinds.TEXT -> text(kinds & looks());
      default -> mixed(kinds);
    };
  }

  private static String element(String component, int elements) {
    int kinds = elements & ~JsonKinds.NULL;
    return kinds == 0 || kinds == JsonKinds.ARRAY ? "String" : type(component, elements, 0);
  }

  private static String text(int looks) {
    return switch (looks) {
      case JsonKinds.INSTANT -> "Instant";
      case JsonKinds.DATE -> "LocalDate";
      default -> "String";
    };
  }

  /** Of scalars of several kinds each has a text; anything else is kept as JSON. */
  private static String mixed(int kinds) {
    boolean isScalar = (kinds & (JsonKinds.OBJECT | JsonKinds.ARRAY)) == 0;
    return isScalar ? "String" : "@JsonRawValue String";
  }

  private static int looks() {
    return JsonKinds.INSTANT | JsonKinds.DATE | JsonKinds.PLAIN;
  }

  /** The field's name in camel case; empty where none of its characters can stand in one. */
  private static String name(String field) {
    StringBuilder name = new StringBuilder();
    boolean isNext = false;
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      boolean isPart = c < 128 && Character.isLetterOrDigit(c);
      if (isPart && (name.length() > 0 || Character.isLetter(c))) {
        name.append(isNext && name.length() > 0 ? Character.toUpperCase(c) : c);
      }
      isNext = !isPart;
    }
    if (name.length() == 0) {
      return "";
    }
    if (name.toString().equals(name.toString().toUpperCase(Locale.ROOT))) {
      return keywordFree(name.toString().toLowerCase(Locale.ROOT));
    }
    name.setCharAt(0, Character.toLowerCase(name.charAt(0)));
    return keywordFree(name.toString());
  }

  private static String keywordFree(String name) {
    return SourceVersion.isKeyword(name) ? name + "Value" : name;
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
