package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles all examples of docs/flows.md at once, and all of docs/loading.md. */
class FlowsDocTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final Pattern BLOCK =
      Pattern.compile("```java(?: given)?\\n(.*?)```", Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(strings = {"flows.md", "loading.md"})
  void examples_compiled_giveNoErrorAndNoWarning(String doc) throws IOException {
    List<JavaFileObject> files = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(DOCS.resolve(doc)));
    while (block.find()) {
      String imports = "import java.util.stream.*;\n";
      files.add(Sources.file("Example" + files.size(), imports + block.group(1)));
    }

    Compilation compilation = Sources.compile(files);

    assertThat(files).hasSizeGreaterThan(4);
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.warnings()).isEmpty();
  }
}
