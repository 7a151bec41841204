package dev.sluice.spark;

import dev.sluice.contract.DriftPlace;
import dev.sluice.contract.DriftSighting;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What tasks saw of drift, as values of Spark. It comes to the driver in rows and not through an
 * accumulator, so that a task that is repeated counts once.
 */
public final class DriftRows {

  /** The type of a task's sightings. */
  public static final DataType TYPE =
      DataTypes.createArrayType(
          new StructType()
              .add("what", DataTypes.StringType)
              .add("pointer", DataTypes.StringType)
              .add("count", DataTypes.LongType)
              .add("kinds", DataTypes.IntegerType)
              .add("elements", DataTypes.IntegerType)
              .add("request_id", DataTypes.StringType)
              .add("slice", DataTypes.StringType)
              .add("page", DataTypes.LongType)
              .add("item", DataTypes.IntegerType));

  private DriftRows() {}

  static Object[] of(List<DriftSighting> sightings) {
    return sightings.stream().map(DriftRows::row).toArray();
  }

  private static Row row(DriftSighting sighting) {
    DriftPlace first = sighting.first();
    return RowFactory.create(
        sighting.what().name(),
        sighting.pointer(),
        sighting.count(),
        sighting.kinds(),
        sighting.elements(),
        first.requestId(),
        first.slice(),
        first.page(),
        first.item());
  }

  /** What a value of that type says. */
  public static List<DriftSighting> sightings(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                new DriftSighting(
                    DriftSighting.What.valueOf(row.getString(0)),
                    row.getString(1),
                    row.getLong(2),
                    row.getInt(3),
                    row.getInt(4),
                    new DriftPlace(
                        row.getString(5), row.getString(6), row.getLong(7), row.getInt(8))))
        .toList();
  }
}
