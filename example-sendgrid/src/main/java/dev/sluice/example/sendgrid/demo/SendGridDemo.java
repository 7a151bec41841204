package dev.sluice.example.sendgrid.demo;

import dev.sluice.example.sendgrid.SendGridAccountPipeline;
import dev.sluice.example.sendgrid.standin.SendGridStandIn;
import dev.sluice.example.sendgrid.standin.Volume;
import dev.sluice.example.standin.DemoDay;
import dev.sluice.example.standin.StandInOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the generated pipeline against the stand-in API. Each run is a day later than the one
 * before, so that a second run finds something new.
 */
public final class SendGridDemo {

  private static final Path FOLDER = Path.of("target", "demo");

  private SendGridDemo() {}

  /** Runs the demo; the arguments are the pipeline's own, e.g. {@code --flows bounces}. */
  public static void main(String[] args) throws IOException {
    int day = DemoDay.next(FOLDER);
    StandInOptions<Volume> options = StandInOptions.forDemo(Volume.demo()).withDay(day);
    try (SendGridStandIn api = SendGridStandIn.start(options)) {
      System.out.printf(
          "A stand-in for SendGrid's API serves day %d at %s%n%n", day, api.baseUrl());
      List<String> arguments =
          new ArrayList<>(
              List.of(
                  "--base-url", api.baseUrl(), "--tables", FOLDER.resolve("tables").toString()));
      arguments.addAll(List.of(args));
      SendGridAccountPipeline.main(arguments.toArray(String[]::new));
    }
    if (day == 1) {
      System.out.printf("%nRun the same command again to see it write only what is new.%n");
    }
  }
}
