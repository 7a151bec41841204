package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told about several mistakes, and about mistakes in combination. */
class MistakesTest {

  private static final JavaFileObject CONTRACT =
      Sources.file("ApiItem", "@ReadContract public record ApiItem(long id) {}");

  @Test
  void manyMistakes_oneCompilation_areAllTold() {
    Compilation compilation =
        Sources.compile(
            Sources.file(
                "Api",
                """
                @Connector(name = "API", baseUrl = "ftp://api.example.com")
                @Retry(attempts = 0, initialDelay = "1d")
                public interface Api {
                  @Get("items/{id}")
                  Call<Object> item(@Path("ID") long id, String other);

                  @OffsetPages(items = "items", pageSize = 0)
                  Pages<ApiItem> items();
                }
                """),
            Sources.file("Thing", "@WriteContract(table = \"T\") public record Thing(Object a) {}"),
            CONTRACT);

    assertThat(Sources.errors(compilation))
        .containsExactlyInAnyOrder(
            "2 ConnectorNameValid",
            "2 BaseUrlValid",
            "3 RetryValid",
            "3 DurationValid",
            "5 PathStartsWithSlash",
            "6 PathVariablesMatch",
            "6 ParameterHasRole",
            "6 ReturnsReadContract",
            "8 PointerValid",
            "8 PageSizePositive",
            "8 StopRulePresent",
            "9 OperationHasVerb",
            "2 TableNameValid",
            "2 ColumnTypeSupported");
  }

  @Test
  void pathVariable_misspelt_isOneErrorWithAHint() {
    Compilation compilation =
        Sources.compile(
            Sources.connector(
                """
                @Get("/items/{itemId}")
                Call<ApiItem> item(@Path("itemID") long id);
                """),
            CONTRACT);

    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.errors().get(0).getMessage(null))
        .isEqualTo(
            "[Sluice/PathVariablesMatch] Path \"/items/{itemId}\" has no variable {itemID}."
                + " Did you mean @Path(\"itemId\")?");
  }

  @Test
  void pathVariable_withoutParameter_isToldAtTheValue() {
    Compilation compilation =
        Sources.compile(Sources.connector("@Get(\"/items/{id}\") Call<ApiItem> item();"), CONTRACT);

    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.errors().get(0).getColumnNumber()).isEqualTo(6);
    assertThat(compilation.errors().get(0).getMessage(null))
        .isEqualTo(
            "[Sluice/PathVariablesMatch] Path variable {id} in \"/items/{id}\" has no parameter."
                + " Add a parameter annotated @Path(\"id\"), or remove {id}.");
  }

  @Test
  void readContract_broken_isToldOnceAndNotByItsUsers() {
    RootNames roots = new RootNames();
    Compilation compilation =
        Sources.compile(
            List.of(
                Sources.file("ApiItem", "@ReadContract public record ApiItem(Object id) {}"),
                Sources.file(
                    "Row", "@WriteContract(table = \"r\") public record Row(@Key long id) {}"),
                Sources.connector(
                    """
                    @Get("/items")
                    @OffsetPages(items = "", pageSize = 10, stop = StopRule.SHORT_PAGE)
                    Pages<ApiItem> items();
                    """),
                Sources.file(
                    "Items",
                    """
                    @Flow public final class Items {
                      @Extract static Pages<ApiItem> extract(Api api) { return api.items(); }
                      @Transform static Row transform(ApiItem item) { return new Row(1); }
                    }
                    """),
                Sources.file(
                    "All", "@Pipeline(name = \"all\", flows = Items.class) interface All {}")),
            roots);

    assertThat(Sources.errors(compilation)).containsExactly("2 ReadTypeSupported");
    assertThat(roots.generated())
        .containsExactlyInAnyOrder("RowRowReader", "RowRowWriter", "RowSchema");
  }

  @Test
  void returnType_noReadContract_isToldAtTheOperationOnly() {
    Compilation compilation =
        Sources.compile(
            Sources.file("Plain", "public record Plain(long id) {}"),
            Sources.file("Row", "@WriteContract(table = \"r\") public record Row(@Key long id) {}"),
            Sources.connector(
                """
                @Get("/items")
                @OffsetPages(items = "", pageSize = 10, stop = StopRule.SHORT_PAGE)
                Pages<Plain> items();
                """),
            Sources.file(
                "Items",
                """
                @Flow public final class Items {
                  @Extract static Pages<Plain> extract(Api api) { return api.items(); }
                  @Transform static Row transform(Plain item) { return new Row(1); }
                }
                """));

    assertThat(Sources.errors(compilation)).containsExactly("5 ReturnsReadContract");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Http Call<ApiItem> a();",
        "@Get(5) Call<ApiItem> a();",
        "@Get(\"/a\") Call<Missing> a();",
        "@Get(MISSING) Call<ApiItem> a();",
        "@Get(\"/a\") Call<ApiItem> a(@Missing(\"x\") String x);",
        "@Get(\"/a\") Call<ApiItem> a(@Query Missing x);",
        "@Get(\"/a\") Call a();",
        "@Get(\"/a\") Call<?> a();",
        "@Get(\"/a\") Call<? extends ApiItem> a();",
        "@Get(\"/a\") Call<ApiItem[]> a();",
        "@Get(\"/a\") Call<Set<ApiItem>> a();",
        "@Get(\"/a\") Call<java.nio.file.Path> a();",
        "@Get(\"/a\") Call<ApiItem> a(@Query(\"q\") java.nio.file.Path q);",
        "@Post(\"/a\") Call<ApiItem> a(@Part(\"q\") java.nio.file.Path q);",
        "@Get(\"/a\") Call<List<UUID>> a();",
        "@Get(\"/a\") <T> T a();",
        "@Get(\"/a\") <T> Call<T> a(@Query(\"q\") T t);",
        "@Get(\"/a\") int a();",
        "@Get(\"/a\") Optional<Void> a();",
        "@Get(\"/a\") Call<ApiItem> a(@Query(\"q\") List q);",
        "@Get(\"/a\") Call<ApiItem> a(@Query(\"q\") List<?> q);",
        "@Get(\"/a\") Call<ApiItem> a(@Query(\"q\") String... q);",
        "@Get(\"/a\") Call<ApiItem> a(@Query(\"q\") Map<String, String> q);",
        "@Get(\"/a\") Call<ApiItem> a(@Query(\"q\") Optional<String> q);",
        "@Get(\"/a/{b\") Call<ApiItem> a();",
        "@Get(\"/a}\") Call<ApiItem> a();",
        "@Get(\"/a/{}\") Call<ApiItem> a(@Path(\"\") String b);",
        "@Get(\"/a/{b}/{b}\") Call<ApiItem> a(@Path(\"b\") String b);",
        "@Get(\" \") Call<ApiItem> a();",
        "@Get(\"https://x.example/a\") Call<ApiItem> a();",
        "@Get(\"//x.example/a\") Call<ApiItem> a();",
        "@Get(\"/../a\") Call<ApiItem> a();",
        "@Get(\"/a#b\") Call<ApiItem> a();",
        "@Get(\"/a b\") Call<ApiItem> a();",
        "@Get(\"/a?b=%zz\") Call<ApiItem> a();",
        "@Get(\"/a\") default Call<ApiItem> a() { return null; }",
        "@Post(\"/a\") Call<ApiItem> a(@Body Object o);",
        "@Post(\"/a\") Call<ApiItem> a(@Body int o);",
        "@Post(\"/a\") Call<ApiItem> a(@Body List<Object> o);",
        "@Post(\"/a\") Call<ApiItem> a(@Body @Query(\"q\") ApiItem o);",
        "@Post(\"/a\") Call<ApiItem> a(@Body Generic<String> o); record Generic<T>(T t) {}",
        "@Post(\"/a\") Call<ApiItem> a(@Body Odd o); record Odd(Thread t) {}",
        "@Post(\"/a\") Call<ApiItem> a(@Body Odd o); record Odd(List<List<ApiItem>> t) {}",
        "@Get(\"/a\") Call<ApiItem> a(@Query(\"q\") Empty e); enum Empty {}",
        "@Get(\"/a\") Call<ApiItem> a(@QueryMap Map<String, Object> q);",
        "@Get(\"/a\") Call<ApiItem> a(@QueryMap Odd q); record Odd(Thread t) {}",
        "@Get(\"/a\") Call<ApiItem> a(@QueryMap Generic<String> q); record Generic<T>(T t) {}",
        "@Get(\"/a\") Call<ApiItem> a(@QueryMap Nested q); record Nested(ApiItem i) {}",
        "@Get(\"/a\") Call<ApiItem> a(@QueryName(\"x\") String q);",
        "@Get(\"/a\") Call<ApiItem> a(@QueryName boolean q);",
        "@Get(\"/a\") Call<ApiItem> a(@HeaderMap List<String> q);",
        "@Get(\"/a\") Call<ApiItem> a(@Cookie(\"a b\") String q);",
        "@Get(\"/a\") Call<ApiItem> a(@Query(\"a\") @TimeFormat(\"nnnn{\") Instant q);",
        "@Get(\"/a\") Call<ApiItem> a(@Query(\"a\") @TimeFormat(epoch = EpochUnit.MILLIS) String q);",
        "@Get(\"/a\") Call<ApiItem> a(@Query(\"a\") @DefaultValue(\"x\") @Nullable Instant q);",
        "@Get Call<ApiItem> a(@Url long url);",
        "@Get Call<ApiItem> a(@Url String url, @Path(\"a\") String b);",
        "@Post(\"/a\") Call<ApiItem> a(@Part(\"x\") Thread t);",
        "@Post(\"/a\") Call<ApiItem> a(@PartMap ApiItem t);",
        "@Post(\"/a\") Call<ApiItem> a(@Field(\"x\") byte[] t);",
        "@Post(\"/a\") Call<ApiItem> a(@Variable(\"x\") String t);",
        "@Http(method = \"A B\", path = \"/a\") Call<ApiItem> a();",
        "@Http(method = \"LINK\", path = \"/a\") Call<ApiItem> a(@Body ApiItem b);",
        "@GraphQl(\"\") Call<ApiItem> a();",
        "@GraphQl(\"{ a\") Call<ApiItem> a();",
        "@GraphQl(\"query A { a } query B { b }\") Call<ApiItem> a();",
        "@GraphQl(\"subscription A { a }\") Call<ApiItem> a();",
        "@GraphQl(\"query A($x: Int) { a }\") Call<ApiItem> a();",
        "@GraphQl(\"query A($x: Int) { a }\") Call<ApiItem> a(@Variable(\"x\") Thread x);",
        "@Get(\"/a\") @Headers({}) Call<ApiItem> a();",
        "@Get(\"/a\") @Headers(\"A: {b}\") Call<ApiItem> a();",
        "@Get(\"/a\") @Headers(\": b\") Call<ApiItem> a();",
        "@Get(\"/a\") @Timeout(\"0s\") Call<ApiItem> a();",
        "@Get(\"/a\") @Retry(attempts = 0) Call<ApiItem> a();",
        "@Post(\"/a\") Call<ApiItem> a(@IdempotencyKey long key);",
        "@Post(\"/a\") @IdempotencyKey Call<ApiItem> a(@IdempotencyKey String key);",
        "@Head(\"/a\") String a();",
        "@Get(\"/a\") Call<OffsetDateTime> a();",
        "@ReadContract record R(@TimeFormat(\"yyyy\") LocalDate r) {}",
        "@WriteContract(table = \"t\") record W(@Key List<UUID> s) {}",
        "@Connector(name = \"x\", baseUrl = \"https://{x.example\") interface P {}",
        "@Connector(name = \"x\", baseUrl = \"https://x.example\") @Headers(\"x\") interface P {}",
        "@ReadContract record R(R[] r) {}",
        "@ReadContract record R(int[] r) {}",
        "@ReadContract record R(Map<Integer, String> r) {}",
        "@ReadContract record R(Optional r) {}",
        "@ReadContract record R(Optional<Optional<String>> r) {}",
        "@ReadContract record R(List<Optional<String>> r) {}",
        "@ReadContract record R(char c, byte b, short s, float f) {}",
        "@ReadContract enum R { A }",
        "@ReadContract @interface R {}",
        "@WriteContract(table = \"t\") record W(@Key Optional<Optional<String>> o) {}",
        "@WriteContract(table = \"t\") enum W { A }",
        "@WriteContract(table = \"t\") record W(@Size(max = 3) @Key int s) {}",
        "@Flow record F() {}",
        "@Flow enum F { A }",
        "@Flow final class F { @Extract void a() {} @Transform void b() {} }",
        "@Flow final class F { @Extract static Pages a(Api x) { return null; }"
            + " @Transform static Object b() { return null; } }",
        "@Flow final class F { @Extract static Missing a(Api x) { return null; } }",
        "@Pipeline(name = \"p\", flows = int.class) interface P {}",
        "@Pipeline(name = \"p\", flows = Missing.class) interface P {}",
        "@Pipeline(name = \"p\", flows = Api[].class) interface P {}",
        "@Connector(name = \"x\", baseUrl = \"https://x\", middleware = int[].class) interface P"
            + " {}",
        "@Connector(name = \"x\") interface P {}",
        "@Connector(name = \"x\", baseUrl = \"\") interface P {}",
        "@Connector(name = \"x\", baseUrl = \"https://user:password@x.example\") interface P {}",
        "@Connector(name = \"x\", baseUrl = \"https://x.example:99999\") record P() {}"
      })
  void badSource_compiled_isBlamedInTheUsersFileOnly(String source) {
    Compilation compilation = Sources.compile(Sources.connector(source), CONTRACT);

    assertThat(compilation.errors())
        .isNotEmpty()
        .allSatisfy(
            error -> {
              assertThat(error.getSource()).isNotNull();
              assertThat(error.getSource().getName()).endsWith("Api.java");
              assertThat(error.getMessage(null)).doesNotContain("user:password");
            });
  }
}
