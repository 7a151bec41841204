package dev.sluice.spark;

import dev.sluice.control.FetchedPage;
import dev.sluice.control.PageFacts;
import dev.sluice.control.PageRef;
import dev.sluice.exchange.Exchange;
import dev.sluice.http.Body;
import dev.sluice.http.ErrorAction;
import dev.sluice.http.Header;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Exchanges as rows of the bronze table. */
public final class ExchangeRows {

  private static final String BODY_FILE = "body_file";
  private static final String BODY_BYTES = "body_bytes";

  // Nullable, because Delta has no NOT NULL within arrays.
  private static final StructType HEADER =
      new StructType().add("name", DataTypes.StringType).add("value", DataTypes.StringType);

  /** The bronze table's columns. The body stands last, so that Delta keeps no statistics of it. */
  public static final StructType TYPE =
      new StructType()
          .add("batch_id", DataTypes.StringType, false, "the batch it belongs to")
          .add("request_id", DataTypes.StringType, false, "the same however often it is sent")
          .add("slice", DataTypes.StringType, false, "the list it reads; empty for the only one")
          .add("operation", DataTypes.StringType, false, "the connector method it belongs to")
          .add("page", DataTypes.LongType, false, "the page's number, from 0")
          .add("page_token", DataTypes.StringType, false, "what the API gave to find the page by")
          .add("method", DataTypes.StringType, false, "the request method")
          .add("url", DataTypes.StringType, false, "the request URL, redacted")
          .add("status", DataTypes.IntegerType, false, "the status code; 0 without a response")
          .add("error", DataTypes.StringType, false, "why the page cannot be used, or empty")
          .add("action", DataTypes.StringType, true, "what an error rule says of it, or null")
          .add("items", DataTypes.IntegerType, false, "how many items the page has")
          .add("total", DataTypes.LongType, false, "how many the list has; -1 if not told")
          .add("body_hash", DataTypes.LongType, false, "a hash of the body")
          .add("more", DataTypes.StringType, false, "whether the API says that a page follows")
          .add("next_token", DataTypes.StringType, false, "what it gave to find that page by")
          .add("attempts", DataTypes.IntegerType, false, "how many times it was sent")
          .add("started_at", DataTypes.TimestampType, false, "when it was first sent")
          .add("duration_ms", DataTypes.LongType, false, "until the response was complete")
          .add("content_type", DataTypes.StringType, false, "of the response")
          .add("headers", DataTypes.createArrayType(HEADER), false, "of the response")
          .add(BODY_FILE, DataTypes.StringType, true, "where a body is that no row holds, or null")
          .add(BODY_BYTES, DataTypes.LongType, true, "how many bytes that file has, or null")
          .add("body", DataTypes.BinaryType, false, "of the response, as received");

  private ExchangeRows() {}

  /** A row, beside which the body is kept where it is too large for it. */
  static Row row(Exchange exchange, BodyFiles files) {
    boolean isInRow = exchange.body().isInMemory();
    long length = exchange.body().length();
    String file = isInRow ? null : kept(exchange, files);
    Object[] headers =
        exchange.headers().stream()
            .map(header -> RowFactory.create(header.name(), header.value()))
            .toArray();
    return RowFactory.create(
        exchange.batchId(),
        exchange.requestId(),
        exchange.slice(),
        exchange.operation(),
        exchange.page(),
        exchange.pageToken(),
        exchange.method().name(),
        exchange.url(),
        exchange.status(),
        exchange.error(),
        exchange.action() == null ? null : exchange.action().name(),
        exchange.facts().items(),
        exchange.facts().total(),
        exchange.facts().bodyHash(),
        exchange.facts().more().name(),
        exchange.facts().next(),
        exchange.attempts(),
        exchange.startedAt(),
        exchange.duration().toMillis(),
        exchange.body().contentType(),
        headers,
        file,
        isInRow ? null : length,
        isInRow ? exchange.body().bytes() : new byte[0]);
  }

  private static String kept(Exchange exchange, BodyFiles files) {
    try {
      return files.keep(exchange);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The body of " + exchange.operation() + " could not be kept beside the exchange log", e);
    }
  }

  /**
   * The rows of a log, with the places of bodies that are in files told in full; also of a log that
   * was begun when there were no such files.
   */
  public static Dataset<Row> located(Dataset<Row> log, BodyFiles files) {
    if (!Arrays.asList(log.columns()).contains(BODY_FILE)) {
      return log.withColumn(BODY_FILE, functions.lit(null).cast(DataTypes.StringType))
          .withColumn(BODY_BYTES, functions.lit(null).cast(DataTypes.LongType));
    }
    Column place = functions.concat(functions.lit(files.location() + "/"), log.col(BODY_FILE));
    return log.withColumn(BODY_FILE, place);
  }

  /** The files that the rows of a log point to, seen from the table. */
  static List<String> bodyFiles(Dataset<Row> log) {
    return Arrays.asList(log.columns()).contains(BODY_FILE)
        ? log.select(BODY_FILE)
            .where(BODY_FILE + " IS NOT NULL")
            .as(Encoders.STRING())
            .collectAsList()
        : List.of();
  }

  /** The exchange that a bronze row is, {@link #located} as to its body. */
  public static Exchange exchange(Row row) {
    List<Header> headers = new ArrayList<>();
    for (Row header : row.<Row>getList(row.fieldIndex("headers"))) {
      headers.add(new Header(header.getString(0), header.getString(1)));
    }
    return new Exchange(
        row.getAs("request_id"),
        row.getAs("batch_id"),
        row.getAs("slice"),
        row.getAs("operation"),
        row.<Long>getAs("page"),
        row.getAs("page_token"),
        HttpMethod.of(row.getAs("method")),
        row.getAs("url"),
        row.<Integer>getAs("status"),
        Headers.of(headers),
        body(row),
        row.getAs("error"),
        action(row),
        facts(row),
        row.<Integer>getAs("attempts"),
        row.<Instant>getAs("started_at"),
        Duration.ofMillis(row.<Long>getAs("duration_ms")));
  }

  private static Body body(Row row) {
    String file = row.getAs(BODY_FILE);
    String contentType = row.getAs("content_type");
    return file == null
        ? Body.of(row.<byte[]>getAs("body"), contentType)
        : Body.ofContent(new TableFile(file, row.<Long>getAs(BODY_BYTES)), contentType);
  }

  /** The columns that planning is done by: all but the large ones. */
  public static Column[] planningColumns() {
    return Stream.of(
            "slice",
            "page",
            "page_token",
            "items",
            "total",
            "body_hash",
            "more",
            "next_token",
            "error",
            "action",
            "attempts",
            "started_at")
        .map(Column::new)
        .toArray(Column[]::new);
  }

  /** The page that a bronze row tells of; the planning columns are enough. */
  public static FetchedPage fetchedPage(Row row) {
    return new FetchedPage(
        new PageRef(row.<Long>getAs("page"), row.getAs("page_token")), facts(row));
  }

  /** What an error rule said of the exchange of a row; null where none matched. */
  public static @Nullable ErrorAction action(Row row) {
    String name = row.getAs("action");
    return name == null ? null : ErrorAction.valueOf(name);
  }

  private static PageFacts facts(Row row) {
    return new PageFacts(
        row.<Integer>getAs("items"),
        row.<Long>getAs("total"),
        row.<Long>getAs("body_hash"),
        PageFacts.More.valueOf(row.getAs("more")),
        row.getAs("next_token"));
  }
}
