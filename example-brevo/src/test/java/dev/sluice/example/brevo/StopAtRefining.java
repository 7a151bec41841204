package dev.sluice.example.brevo;

import dev.sluice.example.standin.testing.Spark;
import dev.sluice.pipeline.FetchConfig;
import dev.sluice.pipeline.PipelineDefinition;
import dev.sluice.pipeline.PipelineEvent;
import dev.sluice.pipeline.PipelineRunner;
import dev.sluice.pipeline.RunConfig;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** A run that stands still between the exchange log and the table, until it is killed. */
final class StopAtRefining {

  static final String STANDING_STILL = "standing still";

  private StopAtRefining() {}

  /** Runs the flow {@code contacts} against a base URL into a table folder. */
  public static void main(String[] args) {
    PipelineDefinition pipeline = BrevoMarketingPipeline.definition();
    RunConfig config =
        new RunConfig(
            args[1],
            List.of("contacts"),
            Map.of("brevo", BrevoClient.CONFIG.withBaseUrl(args[0])),
            false,
            null,
            FetchConfig.DEFAULT,
            RunConfig.DEFAULT_MAX_QUARANTINED_SHARE,
            Map.of());
    new PipelineRunner(pipeline, config, StopAtRefining::standStill).run(Spark.session());
  }

  private static void standStill(PipelineEvent event) {
    if (event instanceof PipelineEvent.Refining) {
      System.out.println(STANDING_STILL);
      while (true) {
        LockSupport.park();
      }
    }
  }
}
