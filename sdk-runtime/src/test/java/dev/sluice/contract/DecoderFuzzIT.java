package dev.sluice.contract;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * That Jazzer finds nothing that a decoder does not stand. Few inputs, from one seed, unless {@code
 * -Dsluice.fuzz.runs} or {@code -Dsluice.fuzz.seed} (0 for one by chance) say otherwise; the
 * coverage that it measures differs a little from run to run, and with it the inputs.
 */
class DecoderFuzzIT {

  private static final long RUNS = Long.getLong("sluice.fuzz.runs", 1_000);
  private static final long SEED = Long.getLong("sluice.fuzz.seed", 1);

  // Few enough for any machine that does anything at all.
  private static final long RUNS_A_MINUTE = 4_000;
  private static final long MINUTES_TO_START = 5;

  private static final Path FINDS = Path.of("target/fuzz");

  private final ExecutorService two = Executors.newFixedThreadPool(2);

  @AfterEach
  void stop() {
    two.shutdownNow();
  }

  @TestFactory
  Stream<DynamicTest> check_anyInput_isReadOrRefused(@TempDir Path folder) {
    return Stream.of(DecoderFuzz.Target.values())
        .map(target -> started(target, folder.resolve(target.toString())))
        .toList()
        .stream();
  }

  private DynamicTest started(DecoderFuzz.Target target, Path folder) {
    Future<?> done =
        two.submit(
            () -> {
              fuzz(target, folder);
              return null;
            });
    return DynamicTest.dynamicTest(target.toString(), () -> await(done));
  }

  private static void await(Future<?> done) throws Throwable {
    try {
      done.get();
    } catch (ExecutionException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  private static void fuzz(DecoderFuzz.Target target, Path folder)
      throws IOException, InterruptedException {
    FuzzProcess process = new FuzzProcess(target, folder);
    int exit = process.run(RUNS, SEED, MINUTES_TO_START + RUNS / RUNS_A_MINUTE);
    if (exit != 0) {
      fail(
          "Fuzzing %s ended with %d:%n%s%n%s", target, exit, process.said(), told(target, process));
    }
  }

  private static String told(DecoderFuzz.Target target, FuzzProcess process) throws IOException {
    Path found = process.found().orElse(null);
    if (found == null) {
      return "No input was kept.";
    }
    Path kept = Files.createDirectories(FINDS).resolve(target + "-" + found.getFileName());
    byte[] input = Files.readAllBytes(found);
    Files.write(kept, input);
    return "The input, in Base64: "
        + Base64.getEncoder().encodeToString(input)
        + "\nMend the decoder, and keep the input in its corpus: cp "
        + kept.toAbsolutePath()
        + " "
        + target.corpus().toAbsolutePath().resolve("a-name-that-tells");
  }
}
