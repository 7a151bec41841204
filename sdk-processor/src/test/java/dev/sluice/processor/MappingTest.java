package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.sluice.exchange.Batch;
import dev.sluice.schema.Load;
import dev.sluice.schema.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compiles flows without a transform, loads them and maps items. */
class MappingTest {

  private static final Batch BATCH =
      new Batch("b-1", "nightly", "orders", "api.orders", Instant.EPOCH);

  private static Loaded loaded;

  @BeforeAll
  static void compile() {
    loaded =
        Loaded.compile(
            Sources.file(
                "Api",
                """
                @Connector(name = "api", baseUrl = "https://api.example.com")
                interface Api {
                  @Get("/orders")
                  @OffsetPages(items = "/orders", total = "/count", pageSize = 100)
                  Pages<ApiOrder> orders();
                }

                @ReadContract record ApiOrder(
                    long id, int pieces, @Nullable Integer gifts, Optional<Integer> spare,
                    long cents, State state, @Nullable State before, @Nullable Buyer buyer,
                    Optional<Seller> seller, Seller shop, Optional<String> note,
                    @Nullable String remark, @JsonRawValue @Nullable String extra, String item) {
                  enum State { @JsonProperty("paid out") PAID_OUT, OPEN }
                  @ReadContract record Buyer(String name, @Nullable String email) {}
                  @ReadContract record Seller(String name, Optional<String> phone) {}
                }

                @WriteContract(table = "orders", load = Load.HISTORY, closeAbsent = true)
                record Order(
                    @Key @From("id") long orderId, long pieces, @Nullable Long gifts,
                    Optional<Double> spare, BigDecimal cents, String state,
                    @Nullable String before, @From("buyer.name") @Nullable String buyerName,
                    @From("buyer.email") Optional<String> buyerEmail,
                    @From("seller.phone") @Nullable String sellerPhone,
                    @From("shop.name") String shopName, @Nullable String note,
                    Optional<String> remark, @Nullable String extra, String item,
                    @From("batch.id") String batchId,
                    @ValidFrom @Untracked @From("batch.ingestedAt") Instant ingestedAt) {}

                @Flow(into = Order.class) final class Orders {
                  @Extract static Pages<ApiOrder> extract(Api api) {
                    return api.orders();
                  }
                }

                @Pipeline(name = "nightly", flows = Orders.class) interface Nightly {}
                """));
  }

  @Test
  void map_allThere_convertsWithoutLoss() {
    Object row =
        map(
            2,
            Optional.of(3),
            loaded.constant("shop.ApiOrder$State", "OPEN"),
            loaded.make("shop.ApiOrder$Buyer", "Ada", "ada@example.com"),
            Optional.of(loaded.make("shop.ApiOrder$Seller", "Bob", Optional.of("555"))));

    assertThat(row)
        .hasToString(
            "Order[orderId=7, pieces=1, gifts=2, spare=Optional[3.0], cents=4, state=paid out,"
                + " before=OPEN, buyerName=Ada, buyerEmail=Optional[ada@example.com],"
                + " sellerPhone=555, shopName=Cy, note=null, remark=Optional.empty, extra={},"
                + " item=x, batchId=b-1, ingestedAt=1970-01-01T00:00:00Z]");
  }

  @Test
  void map_absentOnTheWay_isAbsent() {
    Object row = map(null, Optional.empty(), null, null, Optional.empty());

    assertThat(row.toString())
        .contains("gifts=null, spare=Optional.empty", "before=null, buyerName=null")
        .contains("buyerEmail=Optional.empty, sellerPhone=null");
  }

  @Test
  void schema_ofHistory_saysSoAndItsFilesHaveTheColumns() {
    Schema schema = (Schema) loaded.field("shop.OrderSchema", "SCHEMA");

    assertThat(schema.load()).isEqualTo(Load.HISTORY.validFrom("ingested_at").closingAbsent());
    assertThat(schema.keys()).containsExactly("order_id");
    for (String file : new String[] {"DDL", "AVRO", "BIGQUERY"}) {
      assertThat((String) loaded.field("shop.OrderSchema", file))
          .contains("valid_from", "valid_to");
    }
  }

  @Test
  void mistakes_inComponents_nameBothAndSuggest() {
    Compilation compilation =
        Sources.compile(
            Sources.file(
                "Api",
                """
                @Connector(name = "api", baseUrl = "https://api.example.com")
                interface Api {
                  @Get("/orders")
                  @OffsetPages(items = "/orders", total = "/count", pageSize = 100)
                  Pages<ApiOrder> orders();
                }
                @ReadContract record ApiOrder(long id, String remark, Optional<String> note) {}
                @WriteContract(table = "orders") record Order(
                    @Key int id,
                    String remarks,
                    String note,
                    @From("batch.idd") String batch) {}
                @Flow(into = Order.class) final class Orders {
                  @Extract static Pages<ApiOrder> extract(Api api) { return api.orders(); }
                }
                """));

    assertThat(compilation.errors())
        .extracting(error -> error.getMessage(null).replaceFirst("(?s)\\R.*", ""))
        .containsExactlyInAnyOrder(
            "[Sluice/MappingLossless] Order.id is of type int, and ApiOrder.id of type long,"
                + " which does not become one without loss. Make them agree, or write a @Transform.",
            "[Sluice/MappingComplete] Order.remarks is mapped by name, but ApiOrder has no"
                + " component remarks. Did you mean \"remark\"? Annotate it @From with the name of"
                + " its source, or write a @Transform.",
            "[Sluice/MappingPresent] Order.note is required, but ApiOrder.note can be absent. Make"
                + " it @Nullable, or write a @Transform.",
            "[Sluice/SourceExists] Order.batch comes from \"batch.idd\", but there is no such"
                + " component: there are id, pipeline, flow, source, ingestedAt. Did you mean"
                + " \"id\"?");
  }

  private static Object map(
      @Nullable Object gifts,
      Object spare,
      @Nullable Object before,
      @Nullable Object buyer,
      Object seller) {
    Object paid = loaded.constant("shop.ApiOrder$State", "PAID_OUT");
    Object shop = loaded.make("shop.ApiOrder$Seller", "Cy", Optional.empty());
    Object order =
        loaded.make(
            "shop.ApiOrder",
            7L,
            1,
            gifts,
            spare,
            4L,
            paid,
            before,
            buyer,
            seller,
            shop,
            Optional.empty(),
            null,
            "{}",
            "x");
    return loaded.invokeStatic("shop.OrdersFlow", "map", order, BATCH);
  }
}
