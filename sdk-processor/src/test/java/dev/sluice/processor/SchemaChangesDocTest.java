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
import org.junit.jupiter.api.Test;

/** Compiles all examples of docs/schema-changes.md at once. */
class SchemaChangesDocTest {

  private static final Path DOC = Path.of("..", "docs", "schema-changes.md");
  private static final Pattern BLOCK =
      Pattern.compile("```java(?: given)?\\n(.*?)```", Pattern.DOTALL);

  @Test
  void examples_compiled_giveNoErrorAndNoWarning() throws IOException {
    List<JavaFileObject> files = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(DOC));
    while (block.find()) {
      String imports = "import java.util.stream.Stream;\n";
      files.add(Sources.file("Example" + files.size(), imports + block.group(1)));
    }

    Compilation compilation = Sources.compile(files);

    assertThat(files).isNotEmpty();
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.warnings()).isEmpty();
  }
}
