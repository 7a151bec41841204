package dev.sluice.table;

import dev.sluice.schema.Field;

/** The SQL by which a column's values are compared. Maps are compared as JSON, for want of '='. */
public final class ComparedColumn {

  // Spark's own formats end at milliseconds.
  private static final String OPTIONS =
      "map('ignoreNullFields', 'false', 'timeZone', 'UTC',"
          + " 'timestampFormat', 'yyyy-MM-dd''T''HH:mm:ss.SSSSSSXXX',"
          + " 'timestampNTZFormat', 'yyyy-MM-dd''T''HH:mm:ss.SSSSSS')";

  private ComparedColumn() {}

  /** The value of a column in the only table there is. */
  public static String of(Field column) {
    return of("", column);
  }

  /** That two tables of these aliases have the same value, or both none. */
  public static String same(String alias, String other, Field column) {
    return of(alias + ".", column) + " <=> " + of(other + ".", column);
  }

  private static String of(String table, Field column) {
    String name = table + "`" + column.name() + "`";
    return column.type().holdsMap() ? "to_json(" + name + ", " + OPTIONS + ")" : name;
  }
}
