package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import dev.sluice.contract.DriftSighting.What;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The objects that a task reads at one path of its items. For one thread. */
final class DriftPath {

  /** Above so many names, an object is taken for a map of dynamic names, which are no fields. */
  static final int MOST_NAMES = 200;

  private final FieldNames fields;
  private final String pointer;
  private final DriftPlace first;
  private final Map<String, DriftTally> unknown = new HashMap<>();
  private final @Nullable DriftPath[] children;
  private final boolean[] there;
  private final boolean[] set;
  private final Map<What, @Nullable DriftTally[]> flaws = new EnumMap<>(What.class);
  private long objects;

  DriftPath(FieldNames fields, String pointer, DriftPlace first) {
    this.fields = fields;
    this.pointer = pointer;
    this.first = first;
    this.children = new @Nullable DriftPath[fields.count()];
    this.there = new boolean[fields.count()];
    this.set = new boolean[fields.count()];
  }

  boolean isOf(FieldNames names) {
    return fields == names;
  }

  String pointer() {
    return pointer;
  }

  /** Counts an object whose fields follow. */
  void object() {
    objects++;
  }

  /** Notes that a field is there, and whether with a value. */
  void field(int index, boolean isSet) {
    there[index] = true;
    set[index] |= isSet;
  }

  /** The objects in a field; null as long as there was none of that contract. */
  @Nullable DriftPath child(int index, FieldNames names) {
    DriftPath child = children[index];
    return child != null && child.isOf(names) ? child : null;
  }

  void child(int index, DriftPath child) {
    children[index] = child;
  }

  /** Counts a field that the contract does not name, and skips its value. */
  void unknown(String at, String name, JsonParser parser, Supplier<DriftPlace> place)
      throws IOException {
    String key = at.isEmpty() ? name : at + "/" + Pointers.escape(name);
    DriftTally known = unknown.get(key);
    (known == null ? newUnknown(at, name, key, place) : known).skip(parser);
  }

  private DriftTally newUnknown(String at, String name, String key, Supplier<DriftPlace> place) {
    boolean isMap = unknown.size() >= MOST_NAMES;
    return unknown.computeIfAbsent(
        isMap ? "*" : key,
        each -> {
          String told = isMap ? "/*" : at + "/" + Pointers.escape(name);
          return new DriftTally(What.UNKNOWN, pointer + told, place.get());
        });
  }

  /** The tally of one way in which a field of the contract does not fit. */
  DriftTally flaw(What what, int index, int stars, Supplier<DriftPlace> place) {
    @Nullable DriftTally[] ofFields =
        flaws.computeIfAbsent(what, each -> new @Nullable DriftTally[fields.count()]);
    DriftTally tally = ofFields[index];
    if (tally == null) {
      tally = new DriftTally(what, pointer(index, stars), place.get());
      ofFields[index] = tally;
    }
    return tally;
  }

  /** The pointer to a field, or to what stands in so many arrays or maps in it. */
  String pointer(int index, int stars) {
    return pointer + fields.place(index) + "/*".repeat(stars);
  }

  List<DriftSighting> sightings() {
    List<DriftSighting> sightings = new ArrayList<>();
    sightings.add(new DriftSighting(What.OBJECT, pointer, objects, 0, 0, first));
    unknown.values().forEach(tally -> sightings.add(tally.sighting()));
    flaws.values().stream()
        .flatMap(Arrays::stream)
        .filter(Objects::nonNull)
        .forEach(flaw -> sightings.add(flaw.sighting()));
    for (int i = 0; i < set.length; i++) {
      if (!set[i]) {
        What what = there[i] ? What.NEVER_SET : What.NEVER_THERE;
        sightings.add(new DriftSighting(what, pointer(i, 0), objects, 0, 0, first));
      }
    }
    return sightings;
  }
}
