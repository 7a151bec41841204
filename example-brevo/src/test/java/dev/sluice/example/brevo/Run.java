package dev.sluice.example.brevo;

import dev.sluice.pipeline.PipelineMain;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A run of the pipeline in this process, with what it printed. */
record Run(int exitCode, String out, String err) {

  static Run against(String baseUrl, Path tables, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("--base-url", baseUrl, "--tables", tables.toString()));
    arguments.addAll(List.of(more));
    return with(arguments.toArray(String[]::new));
  }

  static Run with(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        PipelineMain.run(
            BrevoMarketingPipeline.definition(), printer(out), printer(err), arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream printer(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
