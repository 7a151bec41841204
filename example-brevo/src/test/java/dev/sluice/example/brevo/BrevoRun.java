package dev.sluice.example.brevo;

import dev.sluice.example.standin.testing.Run;
import java.nio.file.Path;

/** Runs of Brevo's pipeline in this process. */
final class BrevoRun {

  private BrevoRun() {}

  static Run against(String baseUrl, Path tables, String... more) {
    return Run.against(BrevoMarketingPipeline.definition(), baseUrl, tables, more);
  }

  static Run with(String... arguments) {
    return Run.of(BrevoMarketingPipeline.definition(), arguments);
  }
}
