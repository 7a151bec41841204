package dev.sluice.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the names in one object stand for: fields of the contract, or objects that hold more of
 * them. Immutable; shared over threads.
 */
final class NameTable {

  /** No slot: the name stands for nothing. */
  static final int NONE = -1;

  /** What a name stands for, while a table is being made. */
  static final class Node {
    private final Map<String, Node> inner = new LinkedHashMap<>();
    private int field = NONE;
    private int rank;

    /** The node of a name, new where there is none. */
    Node at(String name) {
      return inner.computeIfAbsent(name, each -> new Node());
    }

    /** Makes a name stand for a field; of the field's names, the first has rank 0. */
    void field(String name, int index, int nth) {
      if (inner.containsKey(name)) {
        throw new IllegalArgumentException("Two fields are named \"" + name + "\"");
      }
      Node leaf = at(name);
      leaf.field = index;
      leaf.rank = nth;
    }
  }

  private final @Nullable NameTable parent;
  private final String place;
  // Open addressing with linear probing; at most half full.
  private final @Nullable String[] keys;
  private final int[] fields;
  private final int[] ranks;
  private final @Nullable NameTable[] inner;
  private final boolean indexed;

  NameTable(@Nullable NameTable parent, String place, Node node) {
    this.parent = parent;
    this.place = place;
    int slots = Integer.highestOneBit(Math.max(2, node.inner.size()) * 2 - 1) * 2;
    keys = new @Nullable String[slots];
    fields = new int[slots];
    ranks = new int[slots];
    inner = new @Nullable NameTable[slots];
    node.inner.forEach(this::put);
    indexed = node.inner.keySet().stream().anyMatch(name -> name.matches("0|[1-9]\\d*"));
  }

  /** The pointer to the object, from that of the contract. */
  String place() {
    return place;
  }

  /** The slot of a name, or {@link #NONE}. */
  int slotOf(String name) {
    int mask = keys.length - 1;
    for (int slot = spread(name) & mask; ; slot = (slot + 1) & mask) {
      String key = keys[slot];
      if (key == null) {
        return NONE;
      }
      if (key.equals(name)) {
        return slot;
      }
    }
  }

  /** The same, where upper and lower case may differ; the name as it is written comes first. */
  int slotOfIgnoringCase(String name) {
    int exact = slotOf(name);
    for (int slot = 0; exact == NONE && slot < keys.length; slot++) {
      if (name.equalsIgnoreCase(keys[slot])) {
        exact = slot;
      }
    }
    return exact;
  }

  /** The field in a slot; {@link #NONE} where an object is. */
  int field(int slot) {
    return fields[slot];
  }

  /** How many of the field's names come before the one in that slot. */
  int rank(int slot) {
    return ranks[slot];
  }

  /** The names in the object of that slot; null where a field is. */
  @Nullable NameTable inner(int slot) {
    return inner[slot];
  }

  /** The names in the object around; null for the contract's own. */
  @Nullable NameTable parent() {
    return parent;
  }

  /** Whether a name may be the index of an array's element. */
  boolean isIndexed() {
    return indexed;
  }

  private void put(String name, Node node) {
    int mask = keys.length - 1;
    int slot = spread(name) & mask;
    while (keys[slot] != null) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = name;
    fields[slot] = node.field;
    ranks[slot] = node.rank;
    inner[slot] =
        node.inner.isEmpty()
            ? null
            : new NameTable(this, place + "/" + Pointers.escape(name), node);
  }

  private static int spread(String name) {
    int hash = name.hashCode();
    return hash ^ (hash >>> 16);
  }
}
