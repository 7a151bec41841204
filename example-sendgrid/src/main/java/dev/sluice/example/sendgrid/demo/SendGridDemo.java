package dev.sluice.example.sendgrid.demo;

import dev.sluice.example.sendgrid.SendGridAccountPipeline;
import dev.sluice.example.sendgrid.standin.SendGridStandIn;
import dev.sluice.example.sendgrid.standin.ShopStandIn;
import dev.sluice.example.sendgrid.standin.Volume;
import dev.sluice.example.standin.DemoDay;
import dev.sluice.example.standin.StandInOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs flows of the generated pipeline against the stand-in APIs: the most telling ones, unless
 * {@code --flows} names others. Each run is a day later than the one before, so that a second run
 * finds something new.
 */
public final class SendGridDemo {

  private static final Path FOLDER = Path.of("target", "demo");
  private static final String FLOWS = "--flows";
  private static final String MOST_TELLING =
      "bounces,suppression-groups,group-suppressions,contacts,signups,signup-sync,reactivations,"
          + "bounce-removals";

  private SendGridDemo() {}

  /** Runs the demo; the arguments are the pipeline's own, e.g. {@code --flows bounces}. */
  public static void main(String[] args) throws IOException {
    int day = DemoDay.next(FOLDER);
    StandInOptions<Volume> options = StandInOptions.forDemo(Volume.demo()).withDay(day);
    try (SendGridStandIn api = SendGridStandIn.start(options);
        ShopStandIn shop = ShopStandIn.start(api.bounced(30 + 3 * day), day)) {
      System.out.printf(
          "Stand-ins serve day %d: SendGrid's API at %s, a shop's at %s%n%n",
          day, api.baseUrl(), shop.baseUrl());
      List<String> arguments = new ArrayList<>();
      arguments.addAll(List.of("--base-url", "sendgrid=" + api.baseUrl()));
      arguments.addAll(List.of("--base-url", "shop=" + shop.baseUrl()));
      arguments.addAll(List.of("--tables", FOLDER.resolve("tables").toString()));
      arguments.addAll(List.of(args));
      if (arguments.stream().noneMatch(argument -> argument.startsWith(FLOWS))) {
        arguments.addAll(List.of(FLOWS, MOST_TELLING));
      }
      SendGridAccountPipeline.main(arguments.toArray(String[]::new));
    }
    if (day == 1) {
      System.out.printf("%nRun the same command again to see it read and send only what is new.%n");
    }
  }
}
