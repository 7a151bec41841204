package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class DeferralTest {

  private static final JavaFileObject CONNECTOR =
      Sources.connector("@Get(\"/items\") Call<ApiItem> item(@Query(\"kind\") Kind kind);");
  private static final JavaFileObject KIND =
      Sources.file("Kind", "public enum Kind { SMALL, LARGE }");

  @Test
  void contract_generatedByAnotherProcessor_isReadInTheNextRound() {
    Compilation compilation =
        Sources.compile(
            List.of(CONNECTOR, KIND),
            new Generating("@ReadContract public record ApiItem(long id) {}"));

    assertThat(compilation.errors()).isEmpty();
    assertThat(Example.generated(compilation)).containsKeys("ApiClient.java", "ApiItemReader.java");
  }

  @Test
  void mistakes_inDifferentRounds_areToldTogether() {
    Compilation compilation =
        Sources.compile(
            List.of(
                CONNECTOR, KIND, Sources.file("R", "@ReadContract public record R(Object o) {}")),
            new Generating("public record ApiItem(long id) {}"));

    assertThat(Sources.errors(compilation))
        .containsExactlyInAnyOrder("3 ReturnsReadContract", "2 ReadTypeSupported");
  }

  @Test
  void type_neverThere_isJavacsToTell() {
    Compilation compilation = Sources.compile(CONNECTOR, KIND);

    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.errors().get(0).getMessage(null)).contains("cannot find symbol");
  }

  @Test
  void generatedClass_usedByTheUsersCode_isFound() {
    Compilation compilation =
        Sources.compile(
            Sources.connector("@Get(\"/items\") Call<ApiItem> item();"),
            Sources.file("ApiItem", "@ReadContract public record ApiItem(long id) {}"),
            Sources.file("User", "class User { final ApiClient client = new ApiClient(); }"));

    assertThat(compilation.errors()).isEmpty();
  }

  /** Writes the type ApiItem in the first round. */
  @SupportedAnnotationTypes("*")
  private static final class Generating extends AbstractProcessor {

    private final String source;
    private boolean done;

    Generating(String source) {
      this.source = source;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer writer =
            processingEnv.getFiler().createSourceFile("shop.ApiItem").openWriter()) {
          writer.write(Sources.IMPORTS + source);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
