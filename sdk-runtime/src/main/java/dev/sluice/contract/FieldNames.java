package dev.sluice.contract;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.sluice.contract.NameTable.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a read contract, in the order in which they are expected, and where they stand.
 * Immutable; shared over threads.
 *
 * <pre>{@code
 * static final FieldNames FIELDS =
 *     FieldNames.of("id", "name").pointer("/sender/email", 2).alias("title", 1);
 * }</pre>
 */
public final class FieldNames {

  /** One way to a field; of its ways, the first has rank 0. */
  private record Way(List<String> path, int field, int rank) {}

  private final List<Way> ways;
  private final boolean closed;
  private final SerializedString[] expected;
  private final NameTable table;
  private final int count;

  private FieldNames(List<Way> ways, boolean closed) {
    this.ways = ways;
    this.closed = closed;
    this.expected =
        ways.stream()
            .filter(way -> way.rank() == 0 && way.path().size() == 1)
            .map(way -> new SerializedString(way.path().get(0)))
            .toArray(SerializedString[]::new);
    this.count = (int) ways.stream().filter(way -> way.rank() == 0).count();
    Node root = new Node();
    ways.forEach(way -> add(way, root));
    this.table = new NameTable(null, "", root);
  }

  /** These names; a name's index is its place. */
  public static FieldNames of(String... names) {
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      ways.add(new Way(List.of(names[i]), i, 0));
    }
    return new FieldNames(ways, false);
  }

  /**
   * These fields, and one that stands deeper.
   *
   * @param pointer where: a JSON pointer (RFC 6901) of several names
   * @param index the field's; the next that is free
   */
  public FieldNames pointer(String pointer, int index) {
    return with(new Way(Pointers.segments(pointer), index, 0));
  }

  /**
   * These names, and one more for the field of that index. Of a field's names in one object, the
   * first given that has a value counts.
   */
  public FieldNames alias(String name, int index) {
    int rank = (int) ways.stream().filter(way -> way.field() == index).count();
    return with(new Way(List.of(name), index, rank));
  }

  /** The same fields; any other is a violation. */
  public FieldNames closed() {
    return new FieldNames(ways, true);
  }

  /** The index of the field; -1 when there is none of that name. */
  int indexOf(String name) {
    int slot = table.slotOf(name);
    return slot == NameTable.NONE ? -1 : table.field(slot);
  }

  /** The index of the field at a pointer; -1 when there is none. */
  int indexAt(String pointer) {
    List<String> path = Pointers.segments(pointer);
    return ways.stream()
        .filter(way -> way.path().equals(path))
        .mapToInt(Way::field)
        .findFirst()
        .orElse(-1);
  }

  /** The name expected at that index, as bytes to compare with; null past the last. */
  @Nullable SerializableString expected(int index) {
    return index < expected.length ? expected[index] : null;
  }

  /** The names of the contract's own object. */
  NameTable table() {
    return table;
  }

  /** The pointer to the field of that index, from the object. */
  String place(int index) {
    return ways.stream()
        .filter(way -> way.field() == index && way.rank() == 0)
        .flatMap(way -> way.path().stream())
        .map(name -> "/" + Pointers.escape(name))
        .collect(Collectors.joining());
  }

  /** How many fields there are. */
  int count() {
    return count;
  }

  /** Whether any other field is a violation. */
  boolean isClosed() {
    return closed;
  }

  private FieldNames with(Way way) {
    List<Way> more = new ArrayList<>(ways);
    more.add(way);
    return new FieldNames(more, closed);
  }

  private static void add(Way way, Node root) {
    Node at = root;
    int last = way.path().size() - 1;
    for (String name : way.path().subList(0, last)) {
      at = at.at(name);
    }
    at.field(way.path().get(last), way.field(), way.rank());
  }

  @Override
  public String toString() {
    return ways.stream().map(way -> String.join("/", way.path())).toList().toString();
  }
}
