package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON values, token by token; what generated readers call. Every method takes the current
 * token as the value's first, and leaves the value's last token current.
 *
 * <p>Values are taken as the coercions allow that hold: {@link Coercions#STANDARD} unless told
 * otherwise. What does not fit, such as a number out of range, is a violation, at most one a value,
 * and reads as no value. For one item at a time, and one thread.
 */
public final class JsonInput extends FieldInput {

  /** How the names of fields are found in a contract. */
  enum Names {
    /** As they are written. */
    EXACT,
    /** Also where upper and lower case differ, as the headers of exports do. */
    ANY_CASE;

    boolean same(String one, String other) {
      return this == EXACT ? one.equals(other) : one.equalsIgnoreCase(other);
    }
  }

  JsonInput(JsonParser parser) {
    this(parser, Names.EXACT);
  }

  JsonInput(JsonParser parser, Names match) {
    super(parser, match);
  }

  /** Starts an item at the current token: pointers are told from there. */
  void startItem() {
    violations.clear();
    leaveAll();
    JsonToken token = parser.currentToken();
    boolean inside = token != null && token.isStructStart();
    int around = parser.getParsingContext().getNestingDepth() - (inside ? 1 : 0);
    violations.base(new Violations.Base("", around));
  }

  /** Has the item's drift from its contract counted. */
  void observe(DriftLog log) {
    // What stands in rows is text, whatever it means.
    drift(log, match() == Names.EXACT);
    log.startItem();
  }

  /** The violations of the item; at most the first hundred. */
  public List<Violation> violations() {
    return violations.told();
  }

  boolean isBroken() {
    return violations.count() > 0;
  }

  /** The value that a reader reads under other coercions; null for none. */
  public <T> @Nullable T under(Coercions others, ItemReader<T> reader) throws IOException {
    Coercions before = coercions();
    coercions(others);
    T value = reader.read(this);
    coercions(before);
    return value;
  }

  /**
   * The value of a field that has several names: that by the first of them which has one.
   *
   * @param held what another of the names gave; null for nothing
   * @param reader of the value
   */
  public <T> @Nullable T prefer(@Nullable T held, ItemReader<T> reader) throws IOException {
    ObjectFrame frame = frame();
    int field = frame.field();
    int rank = frame.rank();
    if (held != null && rank > frame.heldRank(field)) {
      parser.skipChildren();
      return held;
    }
    int before = violations.count();
    T value = reader.read(this);
    if (value != null) {
      ObjectFrame.Flaw flaw = frame.flawOf(field);
      if (flaw != null && flaw.rank() > rank) {
        violations.retract(flaw.pointer());
      }
      frame.hold(field, rank);
      return value;
    }
    if (violations.count() > before) {
      String pointer = violations.pointer(parser.getParsingContext());
      frame.flaw(field, new ObjectFrame.Flaw(pointer, rank));
    }
    return held;
  }

  /**
   * Reads an object as far as the field that tells what it is; the next {@link #startObject} enters
   * it from its start.
   *
   * @return the field's value; empty text where it has none; null where there is no object: null,
   *     or a violation was told
   */
  public @Nullable String discriminator(String field) throws IOException {
    String pointer = violations.pointer(parser.getParsingContext());
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      if (!isAbsent()) {
        violate("object");
      }
      return null;
    }
    Variant found = Variant.find(source(), field, match(), pointer);
    if (found == null) {
      violations.tell(
          pointer, field + " within the first " + Variant.LONGEST_START + " bytes", "more");
      return null;
    }
    variant(found);
    boolean text = !found.missing() && parser.currentToken().isScalarValue();
    return text && !parser.hasToken(JsonToken.VALUE_NULL) ? parser.getText() : "";
  }

  /** Tells that the value which {@link #discriminator} gave stands for nothing. */
  public void noVariant(String expected) throws IOException {
    Variant found = refusedVariant();
    if (found.missing()) {
      violations.tell(
          found.pointer() + "/" + Pointers.escape(found.property()), expected, "nothing");
    } else {
      violate(expected);
      Variant.skipRest(parser);
    }
  }

  /** An unmodifiable list, of one element where there is no array; null for none. */
  public <T> @Nullable List<T> list(ItemReader<T> elements) throws IOException {
    List<T> list = new ArrayList<>();
    return readAll(list, elements) ? Collections.unmodifiableList(list) : null;
  }

  /** An unmodifiable set in the order of the text, else as a list; null for none. */
  public <T> @Nullable Set<T> set(ItemReader<T> elements) throws IOException {
    Set<T> set = new LinkedHashSet<>();
    return readAll(set, elements) ? Collections.unmodifiableSet(set) : null;
  }

  private <T> boolean readAll(Collection<T> all, ItemReader<T> elements) throws IOException {
    if (isAbsent()) {
      return false;
    }
    if (parser.hasToken(JsonToken.START_ARRAY)) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        readInto(all, elements);
      }
    } else if (parser.hasToken(JsonToken.START_OBJECT) && allows(Coercion.OBJECT_AS_LIST)) {
      while (parser.nextFieldName() != null) {
        parser.nextToken();
        readInto(all, elements);
      }
    } else if (allows(Coercion.ONE_OR_MANY)) {
      natural(JsonKinds.ARRAY);
      readInto(all, elements);
    } else {
      violate("array");
      return false;
    }
    return true;
  }

  private <T> void readInto(Collection<T> all, ItemReader<T> elements) throws IOException {
    int before = violations.count();
    T element = elements.read(this);
    if (element != null) {
      all.add(element);
    } else if (violations.count() == before) {
      violate("value");
    }
  }

  /** An unmodifiable map in the order of the text, null values left out; null for none. */
  public <T> @Nullable Map<String, T> map(ItemReader<T> values) throws IOException {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      return isEmptyList("object") ? Map.of() : null;
    }
    Map<String, T> map = new LinkedHashMap<>();
    String name;
    while ((name = parser.nextFieldName()) != null) {
      parser.nextToken();
      T value = values.read(this);
      if (value != null) {
        map.put(name, value);
      }
    }
    return Collections.unmodifiableMap(map);
  }
}
