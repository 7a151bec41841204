package dev.sluice.contract;

import dev.sluice.contract.NameTable.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The fields of a read contract, in the order in which they are expected at first, and where they
 * stand. Immutable but for the order, which is learned from what is read; shared over threads.
 *
 * <pre>{@code
 * static final FieldNames FIELDS =
 *     FieldNames.of("id", "name", "note").pointer("/sender/email", 3).alias("number", 0).texts(1, 2);
 * }</pre>
 */
public final class FieldNames {

  /** One way to a field; of its ways, the first has rank 0. */
  private record Way(List<String> path, int field, int rank) {}

  private static final Set<Integer> NONE = Set.of();

  private final List<Way> ways;
  private final boolean closed;
  private final Set<Integer> texts;
  private final NameTable table;
  private final int count;

  private FieldNames(List<Way> ways, boolean closed, Set<Integer> texts) {
    this.ways = ways;
    this.closed = closed;
    this.texts = texts;
    this.count = (int) ways.stream().filter(way -> way.rank() == 0).count();
    Node root = new Node();
    ways.forEach(way -> add(way, root));
    this.table = new NameTable(root, closed);
  }

  /** These names; a name's index is its place. */
  public static FieldNames of(String... names) {
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      ways.add(new Way(List.of(names[i]), i, 0));
    }
    return new FieldNames(ways, false, NONE);
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

  /**
   * The same fields, of which those from one index to another, it included, are text, to be read by
   * {@link JsonInput#nextField(FieldNames, int, String[])}. Each has one name, in the object
   * itself.
   */
  public FieldNames texts(int first, int last) {
    Set<Integer> more = new HashSet<>(texts);
    IntStream.rangeClosed(first, last).forEach(more::add);
    return new FieldNames(ways, closed, Set.copyOf(more));
  }

  /** The same fields; any other is a violation. */
  public FieldNames closed() {
    return new FieldNames(ways, true, texts);
  }

  /** The index of the field; -1 when there is none of that name. */
  int indexOf(String name) {
    NameEntry found = table.find(name);
    return found == null ? NameEntry.NO_FIELD : found.field();
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

  private FieldNames with(Way way) {
    List<Way> more = new ArrayList<>(ways);
    more.add(way);
    return new FieldNames(more, closed, texts);
  }

  private void add(Way way, Node root) {
    Node at = root;
    int last = way.path().size() - 1;
    for (String name : way.path().subList(0, last)) {
      at = at.at(name);
    }
    at.field(way.path().get(last), way.field(), way.rank(), texts.contains(way.field()));
  }

  @Override
  public String toString() {
    return ways.stream().map(way -> String.join("/", way.path())).toList().toString();
  }
}
