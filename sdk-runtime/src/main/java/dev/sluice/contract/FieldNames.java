package dev.sluice.contract;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The field names of a read contract, in the order in which they are expected. Immutable once
 * built; shared over threads.
 *
 * <pre>{@code
 * static final FieldNames FIELDS = FieldNames.of("id", "name").alias("title", 1);
 * }</pre>
 */
public final class FieldNames {

  private final SerializedString[] expected;
  // Open addressing with linear probing; at most half full.
  private final @Nullable String[] keys;
  private final int[] indexes;
  private final int size;

  private FieldNames(
      SerializedString[] expected, @Nullable String[] keys, int[] indexes, int size) {
    this.expected = expected;
    this.keys = keys;
    this.indexes = indexes;
    this.size = size;
  }

  /** These names; a name's index is its place. */
  public static FieldNames of(String... names) {
    FieldNames all =
        sized(
            Arrays.stream(names).map(SerializedString::new).toArray(SerializedString[]::new),
            names.length);
    for (int i = 0; i < names.length; i++) {
      all.put(names[i], i);
    }
    return all;
  }

  /** These names, and one more for the field of that index. */
  public FieldNames alias(String name, int index) {
    FieldNames more = sized(expected, size + 1);
    for (int slot = 0; slot < keys.length; slot++) {
      String key = keys[slot];
      if (key != null) {
        more.put(key, indexes[slot]);
      }
    }
    more.put(name, index);
    return more;
  }

  /** The index of the field; -1 when there is none of that name. */
  int indexOf(String name) {
    int mask = keys.length - 1;
    for (int slot = spread(name) & mask; ; slot = (slot + 1) & mask) {
      String key = keys[slot];
      if (key == null) {
        return -1;
      }
      if (key.equals(name)) {
        return indexes[slot];
      }
    }
  }

  /** The same, where upper and lower case may differ; the name as it is written comes first. */
  int indexOfIgnoringCase(String name) {
    int exact = indexOf(name);
    for (int slot = 0; exact < 0 && slot < keys.length; slot++) {
      if (name.equalsIgnoreCase(keys[slot])) {
        exact = indexes[slot];
      }
    }
    return exact;
  }

  /** The name expected at that index, as bytes to compare with; null past the last. */
  @Nullable SerializableString expected(int index) {
    return index < expected.length ? expected[index] : null;
  }

  /** How many fields there are. */
  int size() {
    return expected.length;
  }

  /** The name of the field of that index. */
  String name(int index) {
    return expected[index].getValue();
  }

  private static FieldNames sized(SerializedString[] expected, int size) {
    int slots = Integer.highestOneBit(Math.max(2, size) * 2 - 1) * 2;
    return new FieldNames(expected, new @Nullable String[slots], new int[slots], size);
  }

  private void put(String name, int index) {
    int mask = keys.length - 1;
    int slot = spread(name) & mask;
    for (; keys[slot] != null; slot = (slot + 1) & mask) {
      if (name.equals(keys[slot])) {
        throw new IllegalArgumentException("Two fields are named \"" + name + "\"");
      }
    }
    keys[slot] = name;
    indexes[slot] = index;
  }

  private static int spread(String name) {
    int hash = name.hashCode();
    return hash ^ (hash >>> 16);
  }

  @Override
  public String toString() {
    return Arrays.toString(expected);
  }
}
