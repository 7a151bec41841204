package dev.sluice.pipeline;

import dev.sluice.client.Connection;
import dev.sluice.client.Connections;
import dev.sluice.client.Pages;
import dev.sluice.client.Paging;
import dev.sluice.client.TestApi;
import dev.sluice.client.TestApi.Item;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.contract.ItemReader;
import dev.sluice.contract.RowChecks;
import dev.sluice.contract.RowWriter;
import dev.sluice.control.CursorPager;
import dev.sluice.control.CursorSource;
import dev.sluice.control.CursorStop;
import dev.sluice.control.PageSize;
import dev.sluice.control.RequestPart;
import dev.sluice.exchange.Batch;
import dev.sluice.exchange.Exchange;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.Operation;
import dev.sluice.schema.DataType;
import dev.sluice.schema.Field;
import dev.sluice.schema.Load;
import dev.sluice.schema.Schema;
import dev.sluice.spark.FetchFunction;
import dev.sluice.spark.FetchTask;
import dev.sluice.spark.RefineFunction;
import dev.sluice.spark.RefineTask;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A flow in the shape that they are generated in: items with an id, which is the cursor, too, in
 * pages that lead to one another. An item becomes a row for each word of its name.
 *
 * @param name of the flow, the path and the table
 * @param load how the table is loaded
 */
record ShopFlow(String name, Load load) implements FlowDefinition<Item> {

  ShopFlow(String name) {
    this(name, Load.MERGE);
  }

  static final Paging PAGING =
      new Paging(
          "/items",
          "",
          new CursorPager(
              new CursorSource.Body("/next"),
              new RequestPart.Query("after"),
              PageSize.of(2),
              CursorStop.BLANK));

  /** Reads its items. */
  static ItemReader<Item> reader() {
    return TestApi.paged(Connection.to(TestApi.CONFIG), PAGING).reader();
  }

  @Override
  public List<ConnectorConfig> connectors() {
    return List.of(TestApi.CONFIG);
  }

  @Override
  public Schema schema() {
    Field item = Field.required("name", DataType.STRING, "");
    return Schema.of(
        name,
        "",
        load,
        Field.required("id", DataType.LONG, "").asKey(),
        load.parents().isEmpty() ? item : item.asKey());
  }

  @Override
  public StructType rowType() {
    return new StructType()
        .add("id", DataTypes.LongType, false)
        .add("name", DataTypes.StringType, false);
  }

  @Override
  public Extraction<Item> extraction(Connections connections) {
    return new Extraction.Since<>(
        new Cursor("id", Duration.ZERO), since -> Slice.only(extract(connections, since)));
  }

  private Pages<Item> extract(Connections connections, @Nullable Instant since) {
    Connection connection = connections.to(TestApi.CONFIG);
    HttpRequest request =
        connection
            .request(new Operation("shop", name, true), HttpMethod.GET)
            .path("/" + name)
            .query("since", since == null ? "none" : since.toString())
            .build();
    return connection.pages(request, PAGING, TestApi.paged(connection, PAGING).reader());
  }

  @Override
  public FetchFunction fetch(FetchTask task) {
    return new Fetch(task);
  }

  @Override
  public RefineFunction<Item, Item> refine(RefineTask task) {
    return new Refine(task);
  }

  private static final class Fetch extends FetchFunction {

    private static final long serialVersionUID = 1;

    Fetch(FetchTask task) {
      super(task);
    }
  }

  private static final class Refine extends RefineFunction<Item, Item> {

    private static final long serialVersionUID = 1;

    Refine(RefineTask task) {
      super(task, reader(), new ItemRowWriter());
    }

    @Override
    protected void refine(Item item, Batch batch, Exchange exchange, Consumer<Item> rows) {
      Stream.of(item.name().split(" "))
          .filter(word -> !word.isEmpty())
          .forEachOrdered(word -> rows.accept(new Item(item.id(), word)));
    }

    @Override
    protected Object[] parent(Item item) {
      return new Object[] {item.id()};
    }

    @Override
    protected Instant cursor(Item item) {
      return Instant.ofEpochSecond(item.id());
    }
  }

  private static final class ItemRowWriter implements RowWriter<Item> {

    private static final long serialVersionUID = 1;

    @Override
    public Object[] write(Item row, RowChecks checks) {
      return new Object[] {row.id(), row.name()};
    }
  }
}
