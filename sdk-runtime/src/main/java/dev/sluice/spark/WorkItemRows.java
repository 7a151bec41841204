package dev.sluice.spark;

import dev.sluice.control.PageRef;
import dev.sluice.control.WorkItem;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Work items as rows: how the driver hands them to tasks. */
public final class WorkItemRows {

  private static final StructType TYPE =
      new StructType()
          .add("page", DataTypes.LongType, false)
          .add("page_token", DataTypes.StringType, false)
          .add("pages", DataTypes.IntegerType, false);

  private WorkItemRows() {}

  /** The items as a data set of at most {@code partitions} partitions. */
  public static Dataset<Row> dataset(SparkSession spark, List<WorkItem> items, int partitions) {
    List<Row> rows = items.stream().map(WorkItemRows::row).toList();
    return spark
        .createDataFrame(rows, TYPE)
        .repartition(Math.max(1, Math.min(partitions, items.size())));
  }

  private static Row row(WorkItem item) {
    return RowFactory.create(item.first().number(), item.first().token(), item.pages());
  }

  static WorkItem workItem(Row row) {
    return new WorkItem(new PageRef(row.getLong(0), row.getString(1)), row.getInt(2));
  }
}
