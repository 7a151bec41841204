package dev.sluice.example.standin.testing;

import dev.sluice.pipeline.PipelineDefinition;
import dev.sluice.pipeline.PipelineMain;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of a pipeline in this process, with what it printed.
 *
 * @param exitCode what the process would have ended with
 * @param out the standard output
 * @param err the standard error output
 */
public record Run(int exitCode, String out, String err) {

  /** Runs a pipeline against a base URL into a folder. */
  public static Run against(
      PipelineDefinition pipeline, String baseUrl, Path tables, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("--base-url", baseUrl, "--tables", tables.toString()));
    arguments.addAll(List.of(more));
    return of(pipeline, arguments.toArray(String[]::new));
  }

  /** Runs a pipeline with these arguments and no other. */
  public static Run of(PipelineDefinition pipeline, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = PipelineMain.run(pipeline, printer(out), printer(err), arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream printer(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
