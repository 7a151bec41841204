package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.sluice.client.Pages;
import dev.sluice.transport.testing.FakeTransport;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A connector whose operations are paged alike. */
class SharedPagingTest {

  private static final JavaFileObject THING =
      Sources.file("Thing", "@ReadContract public record Thing(int id) {}");

  private static final JavaFileObject API =
      Sources.file(
          "Api",
          """
          @Connector(name = "api", baseUrl = "https://api.example.com")
          @CursorPages(items = "/d", next = "/next", query = "at", pageSize = 2)
          public interface Api {
            @Get("/a") Pages<Thing> alike();
            @Get("/b") Pages<Thing> alikeToo();
            @Get("/c") @PageItems("/c") Pages<Thing> elsewhere();
            @Get("/e") @SinglePage(items = "/e") Pages<Thing> otherwise();
            @Get("/f") Call<Thing> one();
          }
          """);

  @Test
  void operations_ofAPagedConnector_arePagedSo() {
    Loaded loaded = Loaded.compile(API, THING);
    FakeTransport api =
        FakeTransport.answering(
            request ->
                FakeTransport.json(
                    200,
                    "{\"d\": [{\"id\": 1}], \"c\": [{\"id\": 2}], \"e\": [{\"id\": 3}]"
                        + (request.url().contains("at=") ? "" : ", \"next\": \"x\"")
                        + ", \"n\": "
                        + request.url().length()
                        + "}"));

    assertThat(read(loaded, api, "alike")).isEqualTo("Thing[id=1]Thing[id=1]");
    assertThat(read(loaded, api, "alikeToo")).isEqualTo("Thing[id=1]Thing[id=1]");
    assertThat(read(loaded, api, "elsewhere")).isEqualTo("Thing[id=2]Thing[id=2]");
    assertThat(read(loaded, api, "otherwise")).isEqualTo("Thing[id=3]");
  }

  private static String read(Loaded loaded, FakeTransport api, String operation) {
    StringBuilder things = new StringBuilder();
    ((Pages<?>) loaded.client(api).call(operation)).forEach(things::append);
    return things.toString();
  }

  @Test
  void constant_ofOperationsPagedAlike_isThere() throws IOException {
    Compilation compilation = Sources.compile(API, THING);
    String client =
        compilation
            .generatedSourceFile("shop.ApiClient")
            .orElseThrow()
            .getCharContent(false)
            .toString();

    assertThat(Pattern.compile("new Paging\\(").matcher(client).results()).hasSize(3);
  }

  @Test
  void mistake_inSharedPaging_isToldOnce() {
    Compilation compilation =
        Sources.compile(
            Sources.file(
                "Api",
                """
                @Connector(name = "api", baseUrl = "https://api.example.com")
                @OffsetPages(items = "d", total = "/n", pageSize = 0)
                @SinglePage(items = "/d")
                public interface Api {
                  @Get("/a") Pages<Thing> a();
                  @Get("/b") Pages<Thing> b();
                }
                """),
            THING);

    assertThat(Sources.errors(compilation))
        .containsExactlyInAnyOrder("3 PointerValid", "3 PageSizePositive", "4 OnePaging");
  }
}
