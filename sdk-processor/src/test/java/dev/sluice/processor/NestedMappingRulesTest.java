package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What is told about records within items that do not become those within rows. */
class NestedMappingRulesTest {

  @Test
  void components_thatDoNotAgree_areNamedWithTheirRecords() {
    Compilation compilation =
        compile(
            "List<ApiLine> lines, Map<String, ApiLine> more",
            "List<Line> lines, Map<String, Line> more",
            """
            @ReadContract record ApiLine(String sku, long count, ApiTax tax) {}
            @ReadContract record ApiTax(@Nullable String code, int rate) {}
            record Line(String skus, int count, Tax tax) {}
            record Tax(String code, @From("rates") long rate) {}
            """);

    assertThat(messages(compilation))
        .containsExactlyInAnyOrder(
            "[Sluice/MappingComplete] Line.skus is mapped by name, but ApiLine has no component"
                + " skus. Did you mean \"sku\"? Annotate it @From with the name of its source, or"
                + " write a @Transform.",
            "[Sluice/MappingLossless] Line.count is of type int, and ApiLine.count of type long,"
                + " which does not become one without loss. Make them agree, or write a"
                + " @Transform.",
            "[Sluice/MappingPresent] Tax.code is required, but ApiTax.code can be absent. Make it"
                + " @Nullable, or write a @Transform.",
            "[Sluice/SourceExists] Tax.rate comes from \"ApiTax.rates\", but there is no such"
                + " component: there are code, rate. Did you mean \"rate\"?");
    assertThat(compilation.errors())
        .allMatch(error -> error.getSource() != null)
        .extracting(error -> error.getLineNumber())
        .containsExactlyInAnyOrder(14L, 14L, 15L, 15L);
  }

  @Test
  void containers_thatDiffer_areNotAgreed() {
    Compilation compilation =
        compile(
            "List<ApiTag> tags, ApiTag tag, List<Long> counts, List<@Nullable ApiTag> all",
            "Set<Tag> tags, List<Tag> tag, List<Integer> counts, List<Tag> all",
            "@ReadContract record ApiTag(String tag) {} record Tag(String tag) {}");

    assertThat(Sources.errors(compilation)).hasSize(3).allMatch(one -> one.endsWith("Lossless"));
  }

  @Test
  void batch_withinNestedRecord_isRefusedThere() {
    Compilation compilation =
        compile(
            "ApiTag tag",
            "Tag tag",
            """
            @ReadContract record ApiTag(String tag) {}
            record Tag(String tag, @From("batch.id") String batch) {}
            """);

    assertThat(messages(compilation))
        .containsExactly(
            "[Sluice/SourceExists] Tag.batch comes from \"batch.id\", which only components of the"
                + " row itself can. Move it there, or write a @Transform.");
  }

  @Test
  void record_thatHoldsItselfOnBothSides_isRefusedAsColumnOnly() {
    Compilation compilation =
        compile(
            "ApiNode node",
            "Node node",
            """
            @ReadContract record ApiNode(String name, @Nullable ApiNode next) {}
            record Node(String name, @Nullable Node next) {}
            """);

    assertThat(Sources.errors(compilation)).hasSize(1).allMatch(one -> one.endsWith("Supported"));
  }

  @Test
  void variants_thatAreNoRecord_areNotMapped() {
    Compilation compilation =
        compile(
            "Pay pay",
            "Paid pay",
            """
            @ReadContract
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
            sealed interface Pay {
              @ReadContract @JsonTypeName("card") record Card(String number) implements Pay {}
              @ReadContract @JsonTypeName("cash") record Cash(long cents) implements Pay {}
            }
            record Paid(String number) {}
            """);

    assertThat(Sources.errors(compilation)).containsExactly("8 MappingLossless");
  }

  @Test
  void record_ofAnotherPackageThatIsNotPublic_isRefused() {
    String api =
        """
        @ReadContract public record ApiOrder(long id, Place place, Public open) {
          @ReadContract record Place(String street) {}
          @ReadContract public record Public(String street, State state) {}
          enum State { @JsonProperty("on") ON }
        }
        """;
    String orders =
        """
        @Connector(name = "api", baseUrl = "https://api.example.com")
        interface Api {
          @Get("/orders")
          @OffsetPages(items = "/orders", total = "/count", pageSize = 100)
          Pages<other.ApiOrder> orders();
        }
        @WriteContract(table = "orders") record Order(
            @Key long id,
            Address place,
            Address open) {}
        record Address(
            String street) {}
        @Flow(into = Order.class) final class Orders {
          @Extract static Pages<other.ApiOrder> extract(Api api) { return api.orders(); }
        }
        """;
    JavaFileObject read = Sources.file("other", "ApiOrder", api);

    Compilation record = Sources.compile(read, Sources.file("Api", orders));
    Compilation constant =
        Sources.compile(
            read,
            Sources.file(
                "Api",
                orders
                    .replace("    Address place,\n", "")
                    .replace("    String street) {}", "    String street, String state) {}")));

    assertThat(messages(record))
        .containsExactly(
            "[Sluice/MappingLossless] Order.place is of type Address, and ApiOrder.place of type"
                + " ApiOrder.Place, but ApiOrder.Place cannot be seen from the package of the flow."
                + " Make it public, or write a @Transform.");
    assertThat(messages(constant))
        .containsExactly(
            "[Sluice/MappingLossless] Address.state is of type String, and ApiOrder.Public.state of"
                + " type ApiOrder.State, but ApiOrder.State cannot be seen from the package of the"
                + " flow. Make it public, or write a @Transform.");
  }

  @Test
  void record_ofAnotherPackageThatIsMade_isRefusedUnlessPublic() {
    JavaFileObject row =
        Sources.file(
            "other",
            "Order",
            """
            @WriteContract(table = "orders") public record Order(
                @Key long id,
                List<Place> places) {
              record Place(String street) {}
            }
            """);
    JavaFileObject flow =
        Sources.file(
            "Api",
            """
            @Connector(name = "api", baseUrl = "https://api.example.com")
            interface Api {
              @Get("/orders")
              @OffsetPages(items = "/orders", total = "/count", pageSize = 100)
              Pages<ApiOrder> orders();
            }
            @ReadContract record ApiOrder(long id, List<ApiPlace> places) {}
            @ReadContract record ApiPlace(String street) {}
            @Flow(into = other.Order.class) final class Orders {
              @Extract static Pages<ApiOrder> extract(Api api) { return api.orders(); }
            }
            """);

    assertThat(messages(Sources.compile(row, flow)))
        .containsExactly(
            "[Sluice/MappingLossless] Order.places is of type List<Order.Place>, and"
                + " ApiOrder.places of type List<ApiPlace>, but Order.Place cannot be seen from the"
                + " package of the flow. Make it public, or write a @Transform.");
  }

  /** Compiles a flow whose items and rows have a key and those components; records on line 12. */
  private static Compilation compile(String item, String row, String records) {
    return Sources.compile(
        Sources.file(
            "Api",
            """
            @Connector(name = "api", baseUrl = "https://api.example.com")
            interface Api {
              @Get("/orders")
              @OffsetPages(items = "/orders", total = "/count", pageSize = 100)
              Pages<ApiOrder> orders();
            }
            @WriteContract(table = "orders") record Order(@Key long id, %s) {}
            @ReadContract record ApiOrder(long id, %s) {}
            @Flow(into = Order.class) final class Orders {
              @Extract static Pages<ApiOrder> extract(Api api) { return api.orders(); } }
            """
                    .formatted(row, item)
                + records));
  }

  private static List<String> messages(Compilation compilation) {
    return compilation.errors().stream()
        .map(error -> error.getMessage(null).replaceFirst("(?s)\\R.*", ""))
        .toList();
  }
}
