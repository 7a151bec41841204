package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares what is generated from a contract with every column type with src/test/resources/golden,
 * as {@link GoldenTest} does.
 */
class SchemaFilesTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = Boolean.getBoolean("sluice.golden.update");
  private static final String FILES = "/CLASS_OUTPUT/META-INF/sluice/everything/";

  private static Map<String, String> generated;

  @BeforeAll
  static void compile() throws IOException {
    generated = generated();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EverythingRowReader.java",
        "EverythingRowWriter.java",
        "EverythingSchema.java",
        "shop.Everything.md"
      })
  void generatedFile_comparedWithGolden_isTheSame(String name) throws IOException {
    Path golden = FOLDER.resolve(name);
    if (UPDATE) {
      Files.writeString(golden, generated.get(name));
    }

    assertThat(generated.get(name)).isEqualTo(Files.readString(golden));
  }

  @Test
  void files_ofContract_sayWhatTheConstantsSay() {
    assertThat(generated.get("shop.Everything.ddl.sql")).isEqualTo(EverythingContract.text("DDL"));
    assertThat(generated.get("shop.Everything.avsc")).isEqualTo(EverythingContract.text("AVRO"));
    assertThat(generated.get("shop.Everything.bigquery.json"))
        .isEqualTo(EverythingContract.text("BIGQUERY"));
  }

  @Test
  void files_compiledAgain_areTheSameBytes() throws IOException {
    assertThat(generated()).isEqualTo(generated);
  }

  private static Map<String, String> generated() throws IOException {
    Compilation compilation =
        Example.compile(
            List.of(EverythingContract.source("Everything"), EverythingContract.source("Samples")));
    Map<String, String> files = new TreeMap<>(Example.generated(compilation));
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getName().startsWith(FILES)) {
        files.put(file.getName().substring(FILES.length()), file.getCharContent(false).toString());
      }
    }
    return files;
  }
}
