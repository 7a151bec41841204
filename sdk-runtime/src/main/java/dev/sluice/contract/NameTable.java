package dev.sluice.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the names in one object stand for: fields of the contract, or objects that hold more of
 * them; and in which order they come. Shared over threads: nothing changes but the guess which name
 * is next.
 */
final class NameTable {

  // Of more names that stand for nothing, or longer ones, none is remembered: they are dynamic.
  private static final int MOST_UNKNOWN = 200;
  private static final int LONGEST_UNKNOWN = 100;

  /** What a name stands for, while a table is being made. */
  static final class Node {
    private final Map<String, Node> inner = new LinkedHashMap<>();
    private int field = NameEntry.NO_FIELD;
    private int rank;
    private boolean text;

    /** The node of a name, new where there is none. */
    Node at(String name) {
      return inner.computeIfAbsent(name, each -> new Node());
    }

    /**
     * Makes a name stand for a field.
     *
     * @param nth how many of the field's names come before this one
     * @param asText whether the value is read as text together with the name
     */
    void field(String name, int index, int nth, boolean asText) {
      if (inner.containsKey(name)) {
        throw new IllegalArgumentException("Two fields are named \"" + name + "\"");
      }
      Node leaf = at(name);
      leaf.field = index;
      leaf.rank = nth;
      leaf.text = asText;
    }
  }

  private final @Nullable NameTable parent;
  private final String place;
  private final boolean indexed;
  private final boolean closed;
  // Open addressing with linear probing; at most half full.
  private final @Nullable NameEntry[] slots;

  // What is only there for what comes next.
  private final NameEntry start = NameEntry.unknown("", false);
  private final NameEntry end = NameEntry.unknown("", false);
  private final Map<String, NameEntry> unknown = new ConcurrentHashMap<>();

  /** The names in a contract's own object; where it is closed, all others are violations. */
  NameTable(Node node, boolean closed) {
    this(null, "", node, closed);
  }

  private NameTable(@Nullable NameTable parent, String place, Node node, boolean closed) {
    this.parent = parent;
    this.place = place;
    this.closed = closed;
    indexed = node.inner.keySet().stream().anyMatch(name -> name.matches("0|[1-9]\\d*"));
    slots = new @Nullable NameEntry[slots(node.inner.size())];
    NameEntry last = start;
    for (Map.Entry<String, Node> each : node.inner.entrySet()) {
      NameEntry entry = entry(each.getKey(), each.getValue());
      put(entry);
      if (entry.rank() == 0 && !indexed) {
        last.next(entry);
        last = entry;
      }
    }
  }

  private static int slots(int names) {
    return Integer.highestOneBit(Math.max(2, names) * 2 - 1) * 2;
  }

  /** The pointer to the object, from that of the contract. */
  String place() {
    return place;
  }

  /** What stands before the first name. */
  NameEntry start() {
    return start;
  }

  /** What stands for the whole object in the one around it: before the name that comes after. */
  NameEntry end() {
    return end;
  }

  /** A name of the contract; null for any other. */
  @Nullable NameEntry find(String name, JsonInput.Names match) {
    NameEntry exact = find(name);
    return exact != null || match == JsonInput.Names.EXACT ? exact : findIgnoringCase(name);
  }

  /** The same, as it is written. */
  @Nullable NameEntry find(String name) {
    int mask = slots.length - 1;
    for (int slot = spread(name) & mask; ; slot = (slot + 1) & mask) {
      NameEntry entry = slots[slot];
      if (entry == null || entry.name().getValue().equals(name)) {
        return entry;
      }
    }
  }

  private @Nullable NameEntry findIgnoringCase(String name) {
    for (NameEntry entry : slots) {
      if (entry != null && name.equalsIgnoreCase(entry.name().getValue())) {
        return entry;
      }
    }
    return null;
  }

  /** Any name, which came after that one; remembers that it did. */
  NameEntry after(NameEntry last, String name, JsonInput.Names match) {
    NameEntry known = find(name, match);
    NameEntry entry = known == null ? unknown(name) : known;
    // The elements of an array have no names to compare with.
    if (entry != null && !indexed) {
      last.next(entry);
    }
    return entry == null ? newUnknown(name) : entry;
  }

  /** A name that stands for nothing, as it is remembered; null where it is not. */
  private @Nullable NameEntry unknown(String name) {
    NameEntry known = unknown.get(name);
    return known != null || unknown.size() >= MOST_UNKNOWN || name.length() > LONGEST_UNKNOWN
        ? known
        : unknown.computeIfAbsent(name, this::newUnknown);
  }

  private NameEntry newUnknown(String name) {
    return NameEntry.unknown(name, !indexed && !closed);
  }

  /** The names in the object around; null for the contract's own. */
  @Nullable NameTable parent() {
    return parent;
  }

  /** Whether a name may be the index of an array's element. */
  boolean isIndexed() {
    return indexed;
  }

  private NameEntry entry(String name, Node node) {
    return node.inner.isEmpty()
        ? NameEntry.field(name, node.field, node.rank, node.text)
        : NameEntry.object(
            name, new NameTable(this, place + "/" + Pointers.escape(name), node, closed));
  }

  private void put(NameEntry entry) {
    int mask = slots.length - 1;
    int slot = spread(entry.name().getValue()) & mask;
    while (slots[slot] != null) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = entry;
  }

  private static int spread(String name) {
    int hash = name.hashCode();
    return hash ^ (hash >>> 16);
  }
}
