package dev.sluice.schema;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** A table's schema: what a write contract says, as a value. Immutable. */
public final class Schema implements Serializable {

  private static final long serialVersionUID = 1;

  private final String table;
  private final String comment;
  // An array, because Kryo cannot read back the JDK's immutable lists.
  private final Field[] fields;
  private final Load load;
  private final TableLayout layout;

  private Schema(String table, String comment, Field[] fields, Load load, TableLayout layout) {
    this.table = table;
    this.comment = comment;
    this.fields = fields;
    this.load = load;
    this.layout = layout;
  }

  /** The schema of a table that is merged by key, its columns in order. */
  public static Schema of(String table, String comment, Field... fields) {
    return of(table, comment, Load.MERGE, fields);
  }

  /** The schema of a table that is loaded that way, its columns in order. */
  public static Schema of(String table, String comment, Load load, Field... fields) {
    return new Schema(table, comment, fields.clone(), load, TableLayout.NONE);
  }

  /** This schema of a table whose files are parted into folders by the values of these columns. */
  public Schema partitionedBy(String... columns) {
    return new Schema(table, comment, fields, load, new TableLayout(List.of(columns), List.of()));
  }

  /** This schema of a table in whose files rows lie together by these columns. */
  public Schema clusteredBy(String... columns) {
    return new Schema(table, comment, fields, load, new TableLayout(List.of(), List.of(columns)));
  }

  public String table() {
    return table;
  }

  /** What a row is, for people; may be empty. */
  public String comment() {
    return comment;
  }

  public List<Field> fields() {
    return List.of(fields);
  }

  /** How batches come into the table. */
  public Load load() {
    return load;
  }

  /** How the table's rows lie in files. */
  public TableLayout layout() {
    return layout;
  }

  /** The names of the key columns; empty when the table has no key. */
  public List<String> keys() {
    return Arrays.stream(fields).filter(Field::key).map(Field::name).toList();
  }

  /** The names of the columns whose change is a change of the row. */
  public List<String> tracked() {
    return Arrays.stream(fields).filter(Field::tracked).map(Field::name).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Schema that
        && table.equals(that.table)
        && comment.equals(that.comment)
        && Arrays.equals(fields, that.fields)
        && load.equals(that.load)
        && layout.equals(that.layout);
  }

  @Override
  public int hashCode() {
    return table.hashCode();
  }

  @Override
  public String toString() {
    return table + Arrays.toString(fields);
  }
}
