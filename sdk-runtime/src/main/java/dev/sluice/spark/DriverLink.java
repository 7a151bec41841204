package dev.sluice.spark;

import java.io.IOException;
import java.io.Serializable;
import org.apache.spark.api.plugin.PluginContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The executor's line to the driver, open while an executor with {@link SluicePlugin} lives in this
 * process. One for the process, because Spark itself makes the plugin that opens it.
 */
final class DriverLink {

  private static final Logger LOG = LoggerFactory.getLogger(DriverLink.class);

  private static volatile @Nullable PluginContext context;

  private DriverLink() {}

  static void open(PluginContext newContext) {
    context = newContext;
  }

  static void close() {
    context = null;
  }

  /** Whether the driver is another process. */
  static boolean isRemote() {
    PluginContext line = context;
    return line != null && !line.executorID().equals("driver");
  }

  /** Asks the driver, and waits for its answer. */
  static Object ask(Serializable question) throws Exception {
    PluginContext line = context;
    if (line == null) {
      throw new IllegalStateException("The executor is shutting down");
    }
    return line.ask(question);
  }

  /** Tells the driver something that may be lost. */
  static void tell(Serializable message) {
    PluginContext line = context;
    if (line != null) {
      try {
        line.send(message);
      } catch (IOException e) {
        LOG.debug("The driver could not be told", e);
      }
    }
  }
}
