package dev.sluice.pipeline;

import dev.sluice.client.Connection;
import dev.sluice.client.Connections;
import dev.sluice.client.TestApi;
import dev.sluice.client.TestApi.Item;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.contract.RowChecks;
import dev.sluice.contract.RowWriter;
import dev.sluice.contract.TextConstraint;
import dev.sluice.exchange.Batch;
import dev.sluice.exchange.Exchange;
import dev.sluice.privacy.PiiColumn;
import dev.sluice.schema.DataType;
import dev.sluice.schema.Field;
import dev.sluice.schema.Pii;
import dev.sluice.schema.PiiTreatment;
import dev.sluice.schema.Schema;
import dev.sluice.spark.FetchFunction;
import dev.sluice.spark.FetchTask;
import dev.sluice.spark.PiiMetadata;
import dev.sluice.spark.RefineFunction;
import dev.sluice.spark.RefineTask;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A flow in the shape that they are generated in, whose items' names are e-mail addresses, which is
 * personal data.
 *
 * @param like what it reads and is called
 * @param key the name of the secret that is the key
 */
record PersonalFlow(ShopFlow like, String key) implements FlowDefinition<Item> {

  @Override
  public String name() {
    return like.name();
  }

  @Override
  public List<ConnectorConfig> connectors() {
    return like.connectors();
  }

  @Override
  public Schema schema() {
    return Schema.of(
        name(),
        "",
        Field.required("id", DataType.LONG, "").asKey(),
        Field.required("hash", DataType.STRING, "").asPii(pii(PiiTreatment.HASH)),
        Field.required("mail", DataType.STRING, "").asPii(pii(PiiTreatment.ENCRYPT)),
        Field.required("mask", DataType.STRING, "").asPii(pii(PiiTreatment.MASK)));
  }

  private Pii pii(PiiTreatment treatment) {
    return new Pii(treatment, treatment == PiiTreatment.MASK ? "" : key, "email", "");
  }

  @Override
  public StructType rowType() {
    return new StructType()
        .add("id", DataTypes.LongType, false)
        .add("hash", DataTypes.StringType, false, PiiMetadata.of("", pii(PiiTreatment.HASH)))
        .add("mail", DataTypes.StringType, false, PiiMetadata.of("", pii(PiiTreatment.ENCRYPT)))
        .add("mask", DataTypes.StringType, false, PiiMetadata.of("", pii(PiiTreatment.MASK)));
  }

  @Override
  public Extraction<Item> extraction(Connections connections) {
    return like.extraction(connections);
  }

  @Override
  public FetchFunction fetch(FetchTask task) {
    return like.fetch(task);
  }

  @Override
  public RefineFunction<Item, Item> refine(RefineTask task) {
    return new Refine(task, new PersonRowWriter(key));
  }

  private static final class Refine extends RefineFunction<Item, Item> {

    private static final long serialVersionUID = 1;

    Refine(RefineTask task, RowWriter<Item> writer) {
      super(task, TestApi.paged(Connection.to(TestApi.CONFIG), ShopFlow.PAGING).reader(), writer);
    }

    @Override
    protected void refine(Item item, Batch batch, Exchange exchange, Consumer<Item> rows) {
      if (item.name().contains("thrown")) {
        throw new IllegalStateException(item.name());
      }
      rows.accept(item);
    }
  }

  private static final class PersonRowWriter implements RowWriter<Item> {

    private static final long serialVersionUID = 1;

    private final PiiColumn hashColumn;
    private final PiiColumn mailColumn;
    private final PiiColumn maskColumn = PiiColumn.masked();

    PersonRowWriter(String key) {
      hashColumn = PiiColumn.hashed(key);
      mailColumn = PiiColumn.encrypted(key, "people.mail");
    }

    @Override
    public Object[] write(Item row, RowChecks checks) {
      checks.check("mail", row.name(), TextConstraint.email(row.name()), "an e-mail address");
      return new Object[] {
        row.id(),
        hashColumn.treated(row.name()),
        mailColumn.treated(row.name()),
        maskColumn.treated(row.name())
      };
    }

    @Override
    public boolean holdsPersonalData() {
      return true;
    }
  }
}
