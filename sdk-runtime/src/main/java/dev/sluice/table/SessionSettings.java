package dev.sluice.table;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/**
 * Settings that a Spark session has while one thing is done. Spark takes many of a query's settings
 * from the session and from nowhere else. For a session that one flow has to itself.
 */
public final class SessionSettings {

  private final SparkSession session;
  private final Map<String, String> settings;

  /** These settings in that session, which has none of them otherwise. */
  public SessionSettings(SparkSession session, Map<String, String> settings) {
    this.session = session;
    this.settings = Map.copyOf(settings);
  }

  /** Does something with the settings in force. */
  public <T> T during(Supplier<T> action) {
    settings.forEach(session.conf()::set);
    try {
      return action.get();
    } finally {
      settings.keySet().forEach(session.conf()::unset);
    }
  }
}
