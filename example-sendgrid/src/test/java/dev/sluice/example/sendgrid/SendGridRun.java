package dev.sluice.example.sendgrid;

import dev.sluice.example.sendgrid.standin.SendGridStandIn;
import dev.sluice.example.sendgrid.standin.ShopStandIn;
import dev.sluice.example.standin.testing.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs of the pipeline in this process. */
final class SendGridRun {

  private SendGridRun() {}

  /** Runs flows that have to do with SendGrid alone. */
  static Run against(SendGridStandIn api, Path tables, String... more) {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.addAll(List.of("--base-url", "sendgrid=" + api.baseUrl()));
    arguments.addAll(List.of("--tables", tables.toString()));
    return with(arguments.toArray(String[]::new));
  }

  /** Runs any flows. */
  static Run against(SendGridStandIn api, ShopStandIn shop, Path tables, String... more) {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.addAll(List.of("--base-url", "shop=" + shop.baseUrl()));
    return against(api, tables, arguments.toArray(String[]::new));
  }

  static Run with(String... arguments) {
    return Run.of(SendGridAccountPipeline.definition(), arguments);
  }
}
