package dev.sluice.example.brevo.demo;

import dev.sluice.example.brevo.BrevoMarketingPipeline;
import dev.sluice.example.brevo.standin.BrevoStandIn;
import dev.sluice.example.brevo.standin.Volume;
import dev.sluice.example.standin.DemoDay;
import dev.sluice.example.standin.StandInOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the generated pipeline against the stand-in API. Each run is a day later than the one
 * before, so that a second run has something new to read.
 */
public final class BrevoDemo {

  private static final Path FOLDER = Path.of("target", "demo");

  private BrevoDemo() {}

  /** Runs the demo; the arguments are the pipeline's own, e.g. {@code --flows contacts}. */
  public static void main(String[] args) throws IOException {
    int day = DemoDay.next(FOLDER);
    try (BrevoStandIn api =
        BrevoStandIn.start(StandInOptions.forDemo(Volume.demo()).withDay(day))) {
      System.out.printf("A stand-in for Brevo's API serves day %d at %s%n%n", day, api.baseUrl());
      List<String> arguments =
          new ArrayList<>(
              List.of(
                  "--base-url", api.baseUrl(), "--tables", FOLDER.resolve("tables").toString()));
      arguments.addAll(List.of(args));
      BrevoMarketingPipeline.main(arguments.toArray(String[]::new));
    }
    if (day == 1) {
      System.out.printf("%nRun the same command again to see it read only what is new.%n");
    }
  }
}
