package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That every decoder stands what is in its corpus: what fuzzing starts with, and what it found. */
class DecoderFuzzTest {

  @ParameterizedTest
  @EnumSource
  void check_itsCorpus_isReadOrRefused(DecoderFuzz.Target target) throws IOException {
    List<Path> inputs = inputs(target);

    assertThat(inputs).as("inputs in %s", target.corpus()).isNotEmpty();
    for (Path input : inputs) {
      try {
        target.check(Files.readAllBytes(input));
      } catch (IOException | RuntimeException | Error e) {
        throw new AssertionError(input + " fails: " + e.getMessage(), e);
      }
    }
  }

  private static List<Path> inputs(DecoderFuzz.Target target) throws IOException {
    try (Stream<Path> files = Files.list(target.corpus())) {
      return files.sorted().toList();
    }
  }
}
