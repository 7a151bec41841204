package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in flows that send rows, one a flow, each told once. */
class PushRulesTest {

  private static final JavaFileObject API =
      Sources.file(
          "Api",
          """
          @Connector(name = "api", baseUrl = "https://api.example.com") interface Api {
            @Post("/things") Call<Reply> create(@Body String text);
            @Put("/things") Call<InputStream> stream(@Body String text);
          }
          @ReadContract record Reply(long id) {}
          @WriteContract(table = "things") record Thing(@Key long id) {}
          @WriteContract(table = "sent") record Sent(@Key long id) {}
          @WriteContract(table = "keyless") record Keyless(long id) {}
          """);

  static Stream<Arguments> mistakes() {
    return Stream.of(
        one("PushValid", "@Push static Call<Reply> push(Api api) { return null; }"),
        one("PushValid", "@Push static Call<Reply> push(Thing row) { return null; }"),
        one("PushValid", "@Push Call<Reply> push(Api api, Thing row) { return null; }"),
        one("PushValid", "@Push static Call<Reply> push(Api a, Thing r, Sent s) { return null; }"),
        one("PushValid", "@Push static Call<Reply> push(Api a, Thing r, int i) { return null; }"),
        one("PushReplySupported", "@Push static void push(Api api, Thing row) {}"),
        one(
            "PushReplySupported",
            "@Push static Call<InputStream> push(Api api, Thing row) { return null; }"),
        one(
            "PushBoundsValid",
            "@Push(rows = 0) static Call<Reply> push(Api a, List<Thing> r) { return null; }"),
        one(
            "PushBoundsNeedList",
            "@Push static Call<Reply> push(Api api, List<Thing> rows) { return null; }"),
        one(
            "TransformValid",
            "@Transform static Sent to(Thing r, Sent s) { return null; }"
                + " @Push static Call<Reply> push(Api api, Thing row) { return null; }"),
        one(
            "TransformValid",
            "@Transform static Sent to(Reply r, Thing s) { return null; }"
                + " @Push static Call<Reply> push(Api api, Thing row) { return null; }"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void flow_oneMistake_isToldOnce(String code, String flow) {
    assertThat(errors(flow)).containsExactly("2 " + code);
  }

  @Test
  void flow_keylessRow_isToldAtTheRow() {
    assertThat(errors("@Push static Call<Reply> push(Api a, Keyless r) { return null; }"))
        .containsExactly("9 KeyPresent");
  }

  @Test
  void push_outsideAFlow_isAnOrphan() {
    Compilation compilation =
        Sources.compile(
            API,
            Sources.file(
                "Flows",
                "final class Flows { @Push static Call<Reply> push(Api a, Thing r) { return null; } }"));

    assertThat(Sources.errors(compilation)).containsExactly("2 OrphanAnnotation");
  }

  private static Arguments one(String code, String flow) {
    return Arguments.of(code, flow);
  }

  private static List<String> errors(String flow) {
    return Sources.errors(
        Sources.compile(
            API, Sources.file("ThingSync", "@Flow final class ThingSync { " + flow + " }")));
  }
}
