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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compiles every example in docs/requests.md. */
class RequestsDocTest {

  private static final Path DOC = Path.of("..", "docs", "requests.md");
  private static final Pattern BLOCK =
      Pattern.compile("```java( given| operation)?\\n(.*?)```", Pattern.DOTALL);

  /** An example: a file, or operations of a connector. */
  record Example(String kind, String source) {

    @Override
    public String toString() {
      return source.lines().findFirst().orElse("");
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void example_compiled_givesNoErrorAndNoWarning(Example example) throws IOException {
    Compilation compilation =
        Sources.compile(
            example.kind().isEmpty()
                ? Sources.file("Example", example.source())
                : Sources.connector(example.source()),
            Sources.file("Given", blocks(" given").get(0).source()));

    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.warnings()).isEmpty();
  }

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>(blocks(" operation"));
    examples.addAll(blocks(""));
    assertThat(examples).hasSizeGreaterThan(10);
    return examples;
  }

  private static List<Example> blocks(String kind) throws IOException {
    List<Example> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(DOC));
    while (block.find()) {
      String found = block.group(1) == null ? "" : block.group(1);
      if (found.equals(kind)) {
        blocks.add(new Example(found, block.group(2)));
      }
    }
    return blocks;
  }
}
