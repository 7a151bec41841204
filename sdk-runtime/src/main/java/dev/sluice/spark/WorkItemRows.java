package dev.sluice.spark;

import dev.sluice.client.Pages;
import dev.sluice.control.PageRef;
import dev.sluice.control.SliceWork;
import dev.sluice.control.WorkItem;
import dev.sluice.http.Body;
import dev.sluice.http.Header;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpRequest;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Work items as rows: how the driver hands them to tasks. Each has the bound request of its slice,
 * as far as requests of an operation differ; the rest is shipped once, in the {@link FetchTask}.
 */
public final class WorkItemRows {

  private static final StructType TYPE =
      new StructType()
          .add("slice", DataTypes.StringType, false)
          .add("page", DataTypes.LongType, false)
          .add("page_token", DataTypes.StringType, false)
          .add("pages", DataTypes.IntegerType, false)
          .add("operation", DataTypes.StringType, false)
          .add("url", DataTypes.StringType, false)
          .add("headers", DataTypes.StringType, false)
          .add("content_type", DataTypes.StringType, false)
          .add("body", DataTypes.BinaryType, false);

  private WorkItemRows() {}

  /**
   * The work as a data set of at most {@code partitions} partitions.
   *
   * @param requests the bound request of a slice, by its key
   */
  public static Dataset<Row> dataset(
      SparkSession spark,
      List<SliceWork> work,
      Function<String, HttpRequest> requests,
      int partitions) {
    List<Row> rows = work.stream().map(one -> row(one, requests.apply(one.slice()))).toList();
    return spark
        .createDataFrame(rows, TYPE)
        .repartition(Math.max(1, Math.min(partitions, work.size())));
  }

  /** One work item of a slice, with the slice's bound request. */
  public static Row row(SliceWork work, HttpRequest request) {
    String headers =
        request.headers().stream()
            .map(header -> header.name() + ":" + header.value())
            .collect(Collectors.joining("\n"));
    return RowFactory.create(
        work.slice(),
        work.item().first().number(),
        work.item().first().token(),
        work.item().pages(),
        request.operation().toString(),
        request.url(),
        headers,
        request.body().contentType(),
        request.body().bytes());
  }

  static FetchLane lane(Row row, FetchTask task) {
    Pages<?> list = Objects.requireNonNull(task.lists().get(row.getString(4)));
    WorkItem item = new WorkItem(new PageRef(row.getLong(1), row.getString(2)), row.getInt(3));
    return new FetchLane(
        row.getString(0), list.withRequest(request(row, list)), item.first(), item.pages());
  }

  private static HttpRequest request(Row row, Pages<?> list) {
    // A value has no line break, and a name no colon.
    List<Header> headers =
        row.getString(6)
            .lines()
            .map(line -> line.split(":", 2))
            .map(line -> new Header(line[0], line[1]))
            .toList();
    return new HttpRequest(
        list.request().operation(),
        list.request().method(),
        row.getString(5),
        Headers.of(headers),
        Body.of((byte[]) row.get(8), row.getString(7)));
  }
}
