package dev.sluice.pipeline;

import dev.sluice.error.TableException;
import dev.sluice.schema.Field;
import dev.sluice.schema.Schema;
import dev.sluice.table.CurrentRows;
import dev.sluice.table.Layer;
import dev.sluice.table.TableName;
import dev.sluice.table.TableStore;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The rows of a table that another flow lands, in the order of their keys. */
final class ParentRows {

  private final TableStore store;

  ParentRows(TableStore store) {
    this.store = store;
  }

  /**
   * The rows of the table.
   *
   * @throws TableException when there is no such table yet
   */
  Stream<Row> of(Schema parent) {
    TableName table = TableName.of(Layer.SILVER, parent.table());
    Dataset<Row> rows =
        store
            .find(table)
            .orElseThrow(
                () ->
                    new TableException(
                        "There is no table "
                            + store.location(table)
                            + " yet, for each row of which a list would be read. Run the flow that"
                            + " lands it as well.",
                        null));
    Column[] columns =
        parent.fields().stream().map(Field::name).map(Column::new).toArray(Column[]::new);
    Column[] keys = parent.keys().stream().map(Column::new).toArray(Column[]::new);
    return CurrentRows.of(rows, parent).select(columns).orderBy(keys).collectAsList().stream();
  }
}
