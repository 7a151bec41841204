package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles every snippet of the guides in docs that is no whole program. */
class AnnotationDocsTest {

  private static final JavaFileObject ITEM =
      Sources.file("ApiItem", "@ReadContract public record ApiItem(long id) {}");

  /** What the snippets name as a class of the user's own. */
  private static final JavaFileObject OWN =
      Sources.file(
          "TwoHeaderAuth",
          "public record TwoHeaderAuth() implements dev.sluice.middleware.AuthenticatorFactory {"
              + " @Override public dev.sluice.middleware.Authenticator create("
              + "dev.sluice.middleware.AuthenticatorContext context) { return null; } }");

  private static final JavaFileObject NEW_ITEM =
      Sources.file("NewItem", "public record NewItem(String name) {}");

  @ParameterizedTest
  @MethodSource("paging")
  void pagingSnippet_compiled_givesNoError(String snippet) {
    assertCompiles(Sources.connector(snippet));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void errorSnippet_compiled_givesNoError(String snippet) {
    authSnippet_compiled_givesNoError(snippet);
  }

  @ParameterizedTest
  @MethodSource("errorOperations")
  void errorOperation_compiled_givesNoError(String snippet) {
    assertCompiles(Sources.connector(snippet));
  }

  @ParameterizedTest
  @MethodSource("pagedConnectors")
  void pagedConnector_compiled_givesNoError(String snippet) {
    assertCompiles(Sources.file("Desk", snippet));
  }

  @ParameterizedTest
  @MethodSource("auth")
  void authSnippet_compiled_givesNoError(String snippet) {
    assertCompiles(
        Sources.file(
            "Api",
            "@Connector(name = \"api\", baseUrl = \"https://api.example.com\")\n"
                + snippet
                + "public interface Api {}"),
        OWN);
  }

  @Test
  void authClass_compiled_givesNoError() throws IOException {
    String imports =
        "package shop; import dev.sluice.config.*; import dev.sluice.middleware.*; import"
            + " java.util.List; import java.util.concurrent.CompletableFuture;\n";

    for (String snippet : snippets("auth.md", "java class")) {
      assertCompiles(JavaFileObjects.forSourceString("shop.TwoHeaderAuth", imports + snippet));
    }
  }

  @ParameterizedTest
  @MethodSource("authOperations")
  void authOperation_compiled_givesNoError(String snippet) {
    assertCompiles(
        Sources.file(
            "Api",
            "@Connector(name = \"api\", baseUrl = \"https://api.example.com\")\n"
                + "@Bearer(secret = \"TOKEN\") public interface Api {\n"
                + snippet
                + "}"));
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void contract_compiled_givesNoError(String snippet) {
    String name = snippet.replaceFirst("(?s).*?public (?:record|sealed interface) (\\w+).*", "$1");
    assertCompiles(Sources.file(name, snippet));
  }

  @Test
  void sparkSnippet_compiled_givesNoError() throws IOException {
    String imports =
        "import dev.sluice.privacy.PersonalData; import org.apache.spark.sql.SparkSession;"
            + " import org.apache.spark.sql.api.java.UDF1;"
            + " import org.apache.spark.sql.types.DataTypes;\n";

    for (String snippet : snippets("personal-data.md", "java spark")) {
      String method = "static void read(SparkSession spark) {\n" + snippet + "}";
      assertCompiles(Sources.file("Reading", imports + "final class Reading {" + method + "}"));
    }
  }

  static List<String> contracts() {
    return Stream.of("contracts.md", "tables.md", "checks.md", "personal-data.md")
        .flatMap(file -> snippets(file).stream())
        .toList();
  }

  static List<String> paging() throws IOException {
    return Stream.of(snippets("paging.md", "java"), snippets("jobs.md", "java"))
        .flatMap(List::stream)
        .toList();
  }

  static List<String> pagedConnectors() throws IOException {
    return snippets("paging.md", "java connector");
  }

  static List<String> auth() throws IOException {
    return snippets("auth.md", "java");
  }

  static List<String> errors() throws IOException {
    return snippets("errors.md", "java");
  }

  static List<String> errorOperations() throws IOException {
    return snippets("errors.md", "java operation");
  }

  static List<String> authOperations() throws IOException {
    return snippets("auth.md", "java operation");
  }

  private static void assertCompiles(JavaFileObject... files) {
    List<JavaFileObject> all = new ArrayList<>(List.of(files));
    all.add(ITEM);
    all.add(NEW_ITEM);
    Compilation compilation = Sources.compile(all);

    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.warnings()).isEmpty();
  }

  private static List<String> snippets(String file) {
    try {
      return snippets(file, "java");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> snippets(String file, String tag) throws IOException {
    Pattern block = Pattern.compile("```" + tag + "\\n(.*?)```", Pattern.DOTALL);
    String text = Files.readString(Path.of("..", "docs", file));
    return block.matcher(text).results().map(match -> match.group(1)).toList();
  }
}
