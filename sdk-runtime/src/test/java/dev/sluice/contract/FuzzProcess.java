package dev.sluice.contract;

import com.code_intelligence.jazzer.Jazzer;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.sanitizers.Constants;
import com.fasterxml.jackson.core.JsonFactory;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.slf4j.Logger;

/**
 * Jazzer in a JVM of its own, run on one target. What it does depends on the seed, the runs and the
 * corpus only.
 */
final class FuzzProcess {

  // What is measured, and so steered by: ours, and where most of the reading is done.
  private static final String MEASURED = "dev.sluice.contract.**:com.fasterxml.jackson.core.**";

  // Jazzer looks through all classes that it is given, so that Spark's cost it half a minute.
  private static final List<Class<?>> USED =
      List.of(
          DecoderFuzz.class,
          PageFormat.class,
          JsonFactory.class,
          Logger.class,
          Assertions.class,
          Jazzer.class,
          FuzzedDataProvider.class);

  private static final Pattern INPUT = Pattern.compile("^(crash|timeout|oom|slow-unit)-");
  private static final Pattern FINDING = Pattern.compile("== Java Exception|ERROR: libFuzzer");
  private static final int SHOWN = 25;

  private final DecoderFuzz.Target target;
  private final Path folder;

  /** What it writes goes to a folder that is there. */
  FuzzProcess(DecoderFuzz.Target target, Path folder) {
    this.target = target;
    this.folder = folder;
  }

  private Path log() {
    return folder.resolve("log");
  }

  /** Returns how it ended: 0 when nothing was found; -1 when it was killed for its time. */
  int run(long runs, long seed, long minutes) throws IOException, InterruptedException {
    Path grown = Files.createDirectories(folder.resolve("grown"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+EnableDynamicAgentLoading",
                "-cp",
                classPath(),
                Jazzer.class.getName(),
                "--target_class=" + DecoderFuzz.class.getName(),
                "--target_args=" + target,
                "--instrumentation_includes=" + MEASURED,
                "--custom_hook_includes=" + MEASURED,
                "--disabled_hooks=" + String.join(":", Constants.SANITIZER_HOOK_NAMES),
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + File.separator,
                "-runs=" + runs,
                "-seed=" + seed,
                "-timeout=30",
                "-max_len=4096",
                "-reload=0",
                grown.toString(),
                target.corpus().toString())
            .redirectErrorStream(true)
            .redirectOutput(log().toFile())
            .start();
    try {
      return process.waitFor(minutes, TimeUnit.MINUTES) ? process.exitValue() : -1;
    } finally {
      process.destroyForcibly();
    }
  }

  private static String classPath() {
    return USED.stream()
        .map(type -> Path.of(uri(type)).toString())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static URI uri(Class<?> type) {
    return URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString());
  }

  /** The input that it stopped at; none where there is no such. */
  Optional<Path> found() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> INPUT.matcher(file.getFileName().toString()).find()).findFirst();
    }
  }

  /** What it says of what it found, or else last, in a few lines. */
  String said() throws IOException {
    List<String> lines = Files.readAllLines(log(), StandardCharsets.ISO_8859_1);
    int found = 0;
    while (found < lines.size() && !FINDING.matcher(lines.get(found)).find()) {
      found++;
    }
    int from = found < lines.size() ? found : Math.max(0, found - SHOWN);
    return String.join("\n", lines.subList(from, Math.min(lines.size(), from + SHOWN)));
  }
}
