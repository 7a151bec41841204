package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles every snippet of docs/paging.md, docs/auth.md and docs/contracts.md. */
class AnnotationDocsTest {

  private static final JavaFileObject ITEM =
      Sources.file("ApiItem", "@ReadContract public record ApiItem(long id) {}");

  @ParameterizedTest
  @MethodSource("paging")
  void pagingSnippet_compiled_givesNoError(String snippet) {
    assertCompiles(Sources.connector(snippet));
  }

  @ParameterizedTest
  @MethodSource("auth")
  void authSnippet_compiled_givesNoError(String snippet) {
    assertCompiles(
        Sources.file(
            "Api",
            "@Connector(name = \"api\", baseUrl = \"https://api.example.com\")\n"
                + snippet
                + "public interface Api {}"));
  }

  @ParameterizedTest
  @MethodSource("authOperations")
  void authOperation_compiled_givesNoError(String snippet) {
    assertCompiles(Sources.connector(snippet));
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void contract_compiled_givesNoError(String snippet) {
    String name = snippet.replaceFirst("(?s).*?public record (\\w+).*", "$1");
    assertCompiles(Sources.file(name, snippet));
  }

  static List<String> contracts() throws IOException {
    return snippets("contracts.md", "java");
  }

  static List<String> paging() throws IOException {
    return snippets("paging.md", "java");
  }

  static List<String> auth() throws IOException {
    return snippets("auth.md", "java");
  }

  static List<String> authOperations() throws IOException {
    return snippets("auth.md", "java operation");
  }

  private static void assertCompiles(JavaFileObject api) {
    Compilation compilation = Sources.compile(api, ITEM);

    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.warnings()).isEmpty();
  }

  private static List<String> snippets(String file, String tag) throws IOException {
    Pattern block = Pattern.compile("```" + tag + "\\n(.*?)```", Pattern.DOTALL);
    String text = Files.readString(Path.of("..", "docs", file));
    return block.matcher(text).results().map(match -> match.group(1)).toList();
  }
}
