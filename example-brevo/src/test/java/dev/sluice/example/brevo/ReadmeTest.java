package dev.sluice.example.brevo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.standin.testing.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md and docs/running.md say is so. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern SNIPPET =
      Pattern.compile("<!-- snippet: (\\S+) -->\\n```\\w*\\n(.*?)```\\n", Pattern.DOTALL);
  private static final Pattern BLOCK = Pattern.compile("```(\\w*)\\n(.*?)```", Pattern.DOTALL);

  @Test
  void firstBlock_holdsTheTwoCommands() throws IOException {
    MatchResult first = BLOCK.matcher(read("README.md")).results().findFirst().orElseThrow();

    assertThat(first.group(1)).isEqualTo("sh");
    assertThat(first.group(2).lines()).hasSize(2).allMatch(line -> line.startsWith("./mvnw "));
  }

  @Test
  void snippets_areWhatTheBuildCompilesAndTheProgramPrints() throws IOException {
    List<MatchResult> snippets = SNIPPET.matcher(read("README.md")).results().toList();

    assertThat(snippets).hasSize(3);
    for (MatchResult snippet : snippets) {
      assertThat(snippet.group(2)).as(snippet.group(1)).isEqualTo(source(snippet.group(1)));
    }
  }

  @Test
  void settings_areAllKnown(@TempDir Path folder) throws IOException {
    MatchResult yaml =
        BLOCK
            .matcher(read("docs/running.md"))
            .results()
            .filter(block -> block.group(1).equals("yaml"))
            .findFirst()
            .orElseThrow();
    Path file = Files.writeString(folder.resolve("run.yaml"), yaml.group(2));

    Run run = BrevoRun.with("--config", file.toString(), "--flows", "nothing");

    assertThat(run.err().lines()).singleElement().asString().startsWith("--flows: unknown flow");
  }

  private static String source(String name) throws IOException {
    return name.equals("help") ? BrevoRun.with("--help").out() : read(name);
  }

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }
}
