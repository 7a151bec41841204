package dev.sluice.example.sendgrid;

import dev.sluice.example.standin.testing.Run;
import java.nio.file.Path;

/** Runs of SendGrid's pipeline in this process. */
final class SendGridRun {

  private SendGridRun() {}

  static Run against(String baseUrl, Path tables, String... more) {
    return Run.against(SendGridAccountPipeline.definition(), baseUrl, tables, more);
  }

  static Run with(String... arguments) {
    return Run.of(SendGridAccountPipeline.definition(), arguments);
  }
}
