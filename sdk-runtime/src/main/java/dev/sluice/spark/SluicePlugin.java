package dev.sluice.spark;

import java.util.Map;
import org.apache.spark.api.plugin.DriverPlugin;
import org.apache.spark.api.plugin.ExecutorPlugin;
import org.apache.spark.api.plugin.PluginContext;
import org.apache.spark.api.plugin.SparkPlugin;
import org.jspecify.annotations.Nullable;

/**
 * What connects the executors of a run with its driver, through Spark's own channel: executors tell
 * of pages as they arrive, and ask for the permits of a rate limit that the whole cluster shares. A
 * run's {@code main} adds it to {@code spark.plugins}.
 */
public final class SluicePlugin implements SparkPlugin {

  @Override
  public DriverPlugin driverPlugin() {
    return new OnDriver();
  }

  @Override
  public ExecutorPlugin executorPlugin() {
    return new OnExecutor();
  }

  private static final class OnDriver implements DriverPlugin {

    private final DriverRates rates = new DriverRates(System::nanoTime);

    @Override
    public @Nullable Object receive(Object message) {
      if (message instanceof PermitRequest request) {
        return rates.grant(request);
      }
      if (message instanceof PauseNotice notice) {
        rates.pause(notice);
      } else if (message instanceof PageArrived page) {
        PageArrivals.publish(page);
      }
      return null;
    }
  }

  private static final class OnExecutor implements ExecutorPlugin {

    @Override
    public void init(PluginContext context, Map<String, String> extraConf) {
      DriverLink.open(context);
    }

    @Override
    public void shutdown() {
      DriverLink.close();
    }
  }
}
