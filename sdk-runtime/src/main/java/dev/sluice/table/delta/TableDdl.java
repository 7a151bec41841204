package dev.sluice.table.delta;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;

/** The statements of Spark SQL that alter a Delta table. */
final class TableDdl {

  /** What Delta can widen in place, by the types' names in SQL. */
  private static final Map<String, Set<String>> WIDER =
      Map.of(
          "TINYINT", Set.of("SMALLINT", "INT", "BIGINT", "DOUBLE", "DECIMAL(38,9)"),
          "SMALLINT", Set.of("INT", "BIGINT", "DOUBLE", "DECIMAL(38,9)"),
          "INT", Set.of("BIGINT", "DOUBLE", "DECIMAL(38,9)"),
          "BIGINT", Set.of("DECIMAL(38,9)"),
          "FLOAT", Set.of("DOUBLE"));

  private final String alter;

  TableDdl(String location) {
    this.alter = "ALTER TABLE delta.`" + location.replace("`", "``") + "` ";
  }

  /** Adds a column, or a field within one, that may be null. */
  String add(ColumnPath path, StructField field) {
    String comment =
        field.getComment().isEmpty()
            ? ""
            : " COMMENT '"
                + field.getComment().get().replace("\\", "\\\\").replace("'", "\\'")
                + "'";
    return alter + "ADD COLUMNS (" + path.sql() + " " + field.dataType().sql() + comment + ")";
  }

  /** Lets a column be null. */
  String dropNotNull(ColumnPath path) {
    return alter + "ALTER COLUMN " + path.sql() + " DROP NOT NULL";
  }

  /** Widens a column; empty where Delta cannot. */
  Optional<String> widen(ColumnPath path, DataType from, DataType to) {
    return WIDER.getOrDefault(from.sql(), Set.of()).contains(to.sql())
        ? Optional.of(
            alter
                + "SET TBLPROPERTIES ('delta.enableTypeWidening' = 'true');\n  "
                + alter
                + "ALTER COLUMN "
                + path.sql()
                + " TYPE "
                + to.sql())
        : Optional.empty();
  }

  /** Drops a column, for which Delta must map columns by name. */
  String drop(ColumnPath path) {
    return alter
        + "SET TBLPROPERTIES ('delta.columnMapping.mode' = 'name', 'delta.minReaderVersion' = '2',"
        + " 'delta.minWriterVersion' = '5');\n  "
        + alter
        + "DROP COLUMN "
        + path.sql();
  }
}
