package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That bodies of any size are read within a heap that holds none of them. */
class LargeBodiesMemoryTest {

  /** Of which the JVM and its classes take some, too. */
  private static final String HEAP = "-Xmx32m";

  @Test
  void read_bodiesUpToAGibibyte_takesAtMost32MebibytesOfHeap() throws Exception {
    List<String> told = run(LargeBodies.class);

    assertThat(told)
        .hasSize(8)
        .allSatisfy(
            line -> {
              String[] words = line.split(" ", 3);
              assertThat(words[2]).as(line).isEqualTo(words[1]).matches("\\d{4,}");
            });
  }

  /** What a program in a JVM of its own prints. */
  private static List<String> run(Class<?> program) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.lines().toList();
  }
}
