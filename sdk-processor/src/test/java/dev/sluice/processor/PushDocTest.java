package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compiles the examples in docs/push.md, all together. */
class PushDocTest {

  private static final Path DOC = Path.of("..", "docs", "push.md");
  private static final Pattern BLOCK =
      Pattern.compile("```java(?: given)?\\n(.*?)```", Pattern.DOTALL);

  @Test
  void examples_compiled_giveNoErrorAndNoWarning() throws IOException {
    List<String> blocks =
        BLOCK.matcher(Files.readString(DOC)).results().map(PushDocTest::source).toList();

    Compilation compilation = Sources.compile(Sources.file("Example", String.join("\n", blocks)));

    assertThat(blocks).hasSize(3);
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.warnings()).isEmpty();
  }

  private static String source(MatchResult block) {
    return block.group(1);
  }
}
