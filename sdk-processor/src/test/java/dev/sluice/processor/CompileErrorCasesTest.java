package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Mistakes gathered from other clients: each is told once, with its code, at its line. */
class CompileErrorCasesTest {

  private static final JavaFileObject CONTRACT =
      Sources.file(
          "ApiItem",
          "@ReadContract public record ApiItem(long id) {} @interface RequestParam { String value();"
              + " }");

  @Test
  void cases_all_areTestedOrDecided() {
    assertThat(
            Stream.concat(
                CompileErrorCases.MISTAKES.stream().map(CompileErrorCases.Mistake::id),
                CompileErrorCases.DECIDED.keySet().stream()))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            RequestCases.rows("compile-errors.jsonl").stream()
                .map(row -> row.get("id").asText())
                .toList());
  }

  @TestFactory
  Stream<DynamicTest> mistake_compiled_givesTheseErrorsOnly() {
    return CompileErrorCases.MISTAKES.stream()
        .map(each -> DynamicTest.dynamicTest(each.id(), () -> check(each)));
  }

  private static void check(CompileErrorCases.Mistake mistake) {
    JavaFileObject source =
        mistake.whole()
            ? Sources.file("Api", mistake.source())
            : Sources.connector(mistake.source());
    Compilation compilation = Sources.compile(source, CONTRACT);

    assertThat(Sources.errors(compilation)).isEqualTo(mistake.errors());
  }
}
