package dev.sluice.pipeline;

import dev.sluice.table.TableName;
import dev.sluice.table.TableStore;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Some rows of a table, to be looked at.
 *
 * @param table the table
 * @param count how many rows it has
 * @param columns the titles of its columns, without those of our own
 * @param rows some of its rows
 */
record TableSample(TableName table, long count, List<String> columns, List<Row> rows) {

  private static final int ROWS = 5;

  TableSample {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  static TableSample of(TableStore store, TableName table) {
    Dataset<Row> all = store.find(table).orElseThrow();
    List<String> columns =
        Arrays.stream(all.columns()).filter(name -> !name.startsWith("_")).toList();
    List<Row> rows = all.selectExpr(columns.toArray(String[]::new)).limit(ROWS).collectAsList();
    return new TableSample(table, all.count(), columns, rows);
  }

  void print(PrintStream out) {
    out.printf(Locale.ROOT, "%n%s, %d of %,d rows%n", table.name(), rows.size(), count);
    TextTable text = TextTable.of(columns.toArray(String[]::new));
    rows.forEach(row -> text.row(values(row)));
    text.print(out);
  }

  private static Object[] values(Row row) {
    Object[] values = new Object[row.size()];
    Arrays.setAll(values, i -> row.isNullAt(i) ? "" : row.get(i).toString());
    return values;
  }
}
