package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compiles a flow that maps records within items to records within rows, and maps items. */
class NestedMappingTest {

  private static final JavaFileObject FILE =
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
              long id, State state, Place place, @Nullable Place bill, Optional<Place> pickup,
              @Nullable Buyer buyer, Category category, List<Line> lines,
              @Nullable List<Line> gifts, Set<Tag> tags, Map<String, Place> stores,
              List<Set<Tag>> parcels, Optional<Map<String, Set<Tag>>> marks, List<Integer> counts,
              Set<State> states, Map<String, Long> cents) {
            enum State { @JsonProperty("paid out") PAID_OUT, OPEN }
            @ReadContract record Place(String street, @Nullable Zip zip, State state) {}
            @ReadContract record Zip(int code, Optional<String> suffix) {}
            @ReadContract record Buyer(String name, Place home) {}
            @ReadContract record Category(String name, @Nullable Category parent) {}
            @ReadContract record Line(String sku, int pieces, List<Tag> tags) {}
            @ReadContract record Tag(String tag) {}
          }

          record Address(
              @From("street") String road, @Nullable Zip zip,
              @From("zip.suffix") @Nullable String suffix, String state) {
            record Zip(long code, @Nullable String suffix) {}
          }

          @WriteContract(table = "orders") record Order(
              @Key long id, @From("state") String status, Address place, @Nullable Address bill,
              @Nullable Address pickup, @From("buyer.home") Optional<Address> home,
              @Nullable Buyer buyer, Category category, List<Line> lines,
              Optional<List<Line>> gifts, Set<Tag> tags, Map<String, Address> stores,
              List<Set<Tag>> parcels, @Nullable Map<String, Set<Tag>> marks, List<Long> counts,
              Set<String> states, Map<String, BigDecimal> cents) {
            record Buyer(@From("name") String who, @From("home") Address address) {
              record Address(String street) {}
            }
            record Category(String name, @Nullable State parent) {}
            record State(String name) {}
            record Line(String sku, long pieces, List<Tag> tags) {}
            record Tag(String tag) {}
          }

          @Flow(into = Order.class) final class Orders {
            @Extract static Pages<ApiOrder> extract(Api api) { return api.orders(); }
          }
          """);

  private static Loaded loaded;
  private static String generated;

  @BeforeAll
  static void compile() {
    loaded = Loaded.compile(FILE);
    generated = Example.generated(Sources.compile(FILE)).getOrDefault("OrdersFlow.java", "");
  }

  @Test
  void map_allThere_mapsRecordsAtEveryDepth() {
    Object place = place("Main", make("Zip", 77, Optional.of("b")));
    Object tag = make("Tag", "new");
    List<Object> lines = List.of(make("Line", "s-1", 3, List.of(tag)));
    Set<Object> tags = ordered(make("Tag", "z"), make("Tag", "a"));

    Object row =
        map(
            place,
            place,
            Optional.of(place),
            make("Buyer", "Ada", place),
            lines,
            lines,
            tags,
            Optional.of(Map.of("m", tags)));

    String address = "Address[road=Main, zip=Zip[code=77, suffix=b], suffix=b, state=paid out]";
    String line = "Line[sku=s-1, pieces=3, tags=[Tag[tag=new]]]";
    assertThat(row)
        .hasToString(
            ("Order[id=7, status=OPEN, place=$A, bill=$A, pickup=$A, home=Optional[$A],"
                    + " buyer=Buyer[who=Ada, address=Address[street=Main]],"
                    + " category=Category[name=leaf, parent=State[name=root]], lines=[$L],"
                    + " gifts=Optional[[$L]], tags=[Tag[tag=z], Tag[tag=a]], stores={north=$A},"
                    + " parcels=[[Tag[tag=z], Tag[tag=a]]], marks={m=[Tag[tag=z], Tag[tag=a]]},"
                    + " counts=[1, 2], states=[paid out, OPEN], cents={all=5}]")
                .replace("$A", address)
                .replace("$L", line));
  }

  @Test
  void map_absent_isAbsentAtEveryDepth() {
    Object place = place("Main", null);

    Object row =
        map(place, null, Optional.empty(), null, List.of(), null, Set.of(), Optional.empty());

    assertThat(row.toString())
        .contains("place=Address[road=Main, zip=null, suffix=null, state=paid out]")
        .contains("bill=null, pickup=null, home=Optional.empty, buyer=null")
        .contains("lines=[], gifts=Optional.empty, tags=[]", "marks=null");
  }

  @Test
  void generated_ofNestedRecords_readsAsWrittenByHand() {
    assertThat(generated)
        .contains(
            """
                    address(item.place()),
                    Optional.ofNullable(item.bill()).map(OrdersFlow::address).orElse(null),
                    item.pickup().map(OrdersFlow::address).orElse(null),
            """)
        .contains(" item.lines().stream().map(OrdersFlow::line).toList(),\n")
        .contains(" item.counts().stream().map(each -> (long) each).toList(),\n")
        .contains(
            """
              /** The {@code Order.Line} of a row. */
              private static Order.Line line(ApiOrder.Line value) {
                return new Order.Line(
                    value.sku(), value.pieces(), value.tags().stream().map(OrdersFlow::tag).toList());
              }
            """)
        .contains(" Order.Buyer.Address address_(ApiOrder.Place value) {", " String state_(");
    assertThat(generated.lines()).allMatch(line -> line.length() <= 100);
  }

  private static Object map(
      Object place,
      @Nullable Object bill,
      Object pickup,
      @Nullable Object buyer,
      List<Object> lines,
      @Nullable List<Object> gifts,
      Set<Object> tags,
      Object marks) {
    Object category = make("Category", "leaf", make("Category", "root", null));
    Object item =
        make(
            "",
            7L,
            state("OPEN"),
            place,
            bill,
            pickup,
            buyer,
            category,
            lines,
            gifts,
            tags,
            Map.of("north", place),
            new ArrayList<>(List.of(tags)),
            marks,
            List.of(1, 2),
            ordered(state("PAID_OUT"), state("OPEN")),
            Map.of("all", 5L));
    return loaded.invokeStatic("shop.OrdersFlow", "map", item);
  }

  private static Object place(String street, @Nullable Object zip) {
    return make("Place", street, zip, state("PAID_OUT"));
  }

  private static Object state(String name) {
    return loaded.constant("shop.ApiOrder$State", name);
  }

  private static Object make(String nested, @Nullable Object... arguments) {
    return loaded.make(nested.isEmpty() ? "shop.ApiOrder" : "shop.ApiOrder$" + nested, arguments);
  }

  private static Set<Object> ordered(Object first, Object second) {
    return new LinkedHashSet<>(List.of(first, second));
  }
}
