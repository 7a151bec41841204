package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles every example in docs/diagnostics.md: the documentation is the test of each rule. */
class DiagnosticsDocTest {

  private static final Path DOC = Path.of("..", "docs", "diagnostics.md");
  private static final Path RULES = Path.of("src/main/java/dev/sluice/processor/validate");
  private static final Set<Diagnostic.Kind> WRONG_OR_WARNING =
      EnumSet.of(Diagnostic.Kind.ERROR, Diagnostic.Kind.WARNING, Diagnostic.Kind.MANDATORY_WARNING);
  private static final Pattern BLOCK =
      Pattern.compile("```java (given|wrong|right)( operation)?\\n(.*?)```", Pattern.DOTALL);

  /** How many are compiled together: javac compares each file it writes with all others. */
  private static final int AT_ONCE = 50;

  /** An example under a heading; the number tells it from the others. */
  record Example(String code, boolean operation, String source, int number) {

    /** Many examples are compiled at once, each in a package of its own. */
    String packageName() {
      return "shop" + number;
    }

    Stream<JavaFileObject> files(String given) {
      JavaFileObject file =
          operation
              ? Sources.connector(packageName(), source)
              : Sources.file(packageName(), "Example", source);
      return Stream.of(
          file,
          Sources.file(packageName(), "Given", given),
          Sources.file(packageName(), "Trace", TRACE));
    }

    /** The lines marked as wrong, as the compiler counts them. */
    List<String> expected() {
      List<String> errors = new ArrayList<>();
      String[] lines = source.split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (lines[i].endsWith("// error")) {
          errors.add((i + (operation ? 3 : 2)) + " " + code);
        }
      }
      return errors;
    }

    /** What was told about its files. */
    List<Diagnostic<? extends JavaFileObject>> told(List<Compilation> compilations) {
      return compilations.get(number / AT_ONCE).diagnostics().stream()
          .filter(one -> WRONG_OR_WARNING.contains(one.getKind()))
          .filter(
              one ->
                  one.getSource() == null
                      || one.getSource().getName().contains(packageName() + "/"))
          .toList();
    }

    @Override
    public String toString() {
      return code;
    }
  }

  private static List<Compilation> wrongs;
  private static List<Compilation> rights;

  @BeforeAll
  static void compile() {
    wrongs = compiled("wrong");
    rights = compiled("right");
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void wrongExample_compiled_givesThatErrorOnly(Example example) {
    assertThat(example.expected()).hasSize(1);
    assertThat(Sources.errors(example.told(wrongs))).isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("right")
  void rightExample_compiled_tellsNothing(Example example) {
    assertThat(example.told(rights)).isEmpty();
  }

  @Test
  void headings_comparedWithRules_areTheSame() throws IOException {
    assertThat(headings()).containsExactlyInAnyOrderElementsOf(rules()).doesNotHaveDuplicates();
    assertThat(wrong()).extracting(Example::code).containsAll(headings());
    assertThat(right()).extracting(Example::code).containsAll(headings());
  }

  static List<Example> wrong() throws IOException {
    return examples("wrong");
  }

  static List<Example> right() throws IOException {
    return examples("right");
  }

  private static List<Compilation> compiled(String kind) {
    String given = examples("given").get(0).source();
    List<Example> examples = examples(kind);
    return IntStream.iterate(0, from -> from < examples.size(), from -> from + AT_ONCE)
        .mapToObj(from -> examples.subList(from, Math.min(from + AT_ONCE, examples.size())))
        .map(some -> Sources.compile(some.stream().flatMap(one -> one.files(given)).toList()))
        .toList();
  }

  private static final String TRACE =
      """
      public final class Trace implements dev.sluice.middleware.Middleware {
        @Override
        public CompletionStage<HttpResponse> handle(
            HttpRequest request, dev.sluice.middleware.Next next) {
          return next.send(request);
        }
      }
      """;

  private static List<Example> examples(String kind) {
    List<Example> examples = new ArrayList<>();
    for (String section : ("\n" + doc()).split("\n## ", -1)) {
      Matcher block = BLOCK.matcher(section);
      while (block.find()) {
        if (block.group(1).equals(kind)) {
          examples.add(
              new Example(
                  section.lines().findFirst().orElse(""),
                  block.group(2) != null,
                  block.group(3),
                  examples.size()));
        }
      }
    }
    return examples;
  }

  private static List<String> headings() {
    return doc()
        .lines()
        .filter(line -> line.startsWith("## "))
        .map(line -> line.substring(3))
        .toList();
  }

  private static List<String> rules() throws IOException {
    try (Stream<Path> files = Files.list(RULES)) {
      return files
          .filter(file -> read(file).contains("implements Rule<"))
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .toList();
    }
  }

  private static String doc() {
    return read(DOC);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
