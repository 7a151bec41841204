package dev.sluice.table.delta;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a column stands, or a field within it.
 *
 * @param names the column's, and those of the fields down to it
 */
record ColumnPath(List<String> names) {

  ColumnPath {
    names = List.copyOf(names);
  }

  static ColumnPath of(String column) {
    return new ColumnPath(List.of(column));
  }

  ColumnPath child(String name) {
    List<String> more = new ArrayList<>(names);
    more.add(name);
    return new ColumnPath(more);
  }

  /** In Spark SQL, quoted. */
  String sql() {
    return names.stream()
        .map(name -> "`" + name.replace("`", "``") + "`")
        .collect(Collectors.joining("."));
  }

  @Override
  public String toString() {
    return String.join(".", names);
  }
}
