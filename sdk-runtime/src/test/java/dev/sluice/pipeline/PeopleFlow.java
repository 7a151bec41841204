package dev.sluice.pipeline;

import dev.sluice.client.Connections;
import dev.sluice.client.TestApi.Item;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.contract.RowChecks;
import dev.sluice.contract.RowWriter;
import dev.sluice.exchange.Batch;
import dev.sluice.exchange.Exchange;
import dev.sluice.schema.DataType;
import dev.sluice.schema.Field;
import dev.sluice.schema.Schema;
import dev.sluice.spark.FetchFunction;
import dev.sluice.spark.FetchTask;
import dev.sluice.spark.RefineFunction;
import dev.sluice.spark.RefineTask;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A flow whose contract changes from run to run: the columns after id and name, and which names
 * fit.
 *
 * @param refused the names that do not fit, as a regular expression
 * @param violations what becomes of them
 * @param more the columns after the first two, all null
 */
record PeopleFlow(String refused, ViolationPolicy violations, StructType more)
    implements FlowDefinition<Item> {

  private static final ShopFlow SHOP = new ShopFlow("people");

  PeopleFlow(String refused, ViolationPolicy violations) {
    this(refused, violations, new StructType());
  }

  @Override
  public String name() {
    return SHOP.name();
  }

  @Override
  public List<ConnectorConfig> connectors() {
    return SHOP.connectors();
  }

  @Override
  public Schema schema() {
    Field[] fields = new Field[2 + more.size()];
    SHOP.schema().fields().toArray(fields);
    for (int i = 0; i < more.size(); i++) {
      fields[2 + i] = Field.optional(more.apply(i).name(), DataType.STRING, "");
    }
    return Schema.of(name(), "", fields);
  }

  @Override
  public StructType rowType() {
    StructType type = SHOP.rowType();
    for (int i = 0; i < more.size(); i++) {
      type = type.add(more.apply(i));
    }
    return type;
  }

  @Override
  public Extraction<Item> extraction(Connections connections) {
    return SHOP.extraction(connections);
  }

  @Override
  public FetchFunction fetch(FetchTask task) {
    return SHOP.fetch(task);
  }

  @Override
  public RefineFunction<Item, Item> refine(RefineTask task) {
    return new Refine(task, refused, more.size());
  }

  static StructType column(String name, String type) {
    return new StructType()
        .add(name, org.apache.spark.sql.types.DataType.fromDDL(type), true, "A " + name + "'s");
  }

  static StructType text(String name) {
    return new StructType().add(name, DataTypes.StringType, true, "");
  }

  private static final class Refine extends RefineFunction<Item, Item> {

    private static final long serialVersionUID = 1;

    Refine(RefineTask task, String refused, int more) {
      super(task, ShopFlow.reader(), new Writer(refused, more));
    }

    @Override
    protected void refine(Item item, Batch batch, Exchange exchange, Consumer<Item> rows) {
      rows.accept(item);
    }

    @Override
    protected Instant cursor(Item item) {
      return Instant.ofEpochSecond(item.id());
    }
  }

  private record Writer(String refused, int more) implements RowWriter<Item> {

    @Override
    public Object[] write(Item row, RowChecks checks) {
      if (row.name().matches(refused)) {
        checks.check("name", row.name(), false, "another name");
      }
      Object[] columns = new Object[2 + more];
      columns[0] = row.id();
      columns[1] = row.name();
      return columns;
    }
  }
}
