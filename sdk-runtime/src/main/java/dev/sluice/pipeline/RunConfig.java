package dev.sluice.pipeline;

import dev.sluice.config.ConnectorConfig;
import dev.sluice.control.Delivery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one run, checked as a whole before anything is sent.
 *
 * @param tables the folder or object-store URL of the tables
 * @param flows the names of the flows to run
 * @param connectors the connectors with the run's settings over what they declare
 * @param fullRefresh whether to forget the cursors and replace the tables
 * @param limit how many items to read of each flow; null for all
 * @param fetch how to fetch
 * @param maxQuarantinedShare the share of items, 0 to 1, above which a flow fails
 * @param spark Spark settings
 * @param resend which rows to send again that are otherwise left alone: rejected, or unknown
 * @param landing how to land what is read
 */
public record RunConfig(
    String tables,
    List<String> flows,
    Map<String, ConnectorConfig> connectors,
    boolean fullRefresh,
    @Nullable Long limit,
    FetchConfig fetch,
    double maxQuarantinedShare,
    Map<String, String> spark,
    Set<Delivery> resend,
    LandingConfig landing) {

  /** The share of quarantined items above which a flow fails, unless set. */
  public static final double DEFAULT_MAX_QUARANTINED_SHARE = 0.1;

  public RunConfig {
    flows = List.copyOf(flows);
    connectors = Map.copyOf(connectors);
    spark = Map.copyOf(spark);
    resend = Set.copyOf(resend);
  }

  /** Settings of a run that leaves alone what the API rejected, or may have taken. */
  public RunConfig(
      String tables,
      List<String> flows,
      Map<String, ConnectorConfig> connectors,
      boolean fullRefresh,
      @Nullable Long limit,
      FetchConfig fetch,
      double maxQuarantinedShare,
      Map<String, String> spark) {
    this(
        tables,
        flows,
        connectors,
        fullRefresh,
        limit,
        fetch,
        maxQuarantinedShare,
        spark,
        Set.of(),
        LandingConfig.DEFAULT);
  }

  /** The same, landed otherwise. */
  public RunConfig withLanding(LandingConfig other) {
    return new RunConfig(
        tables,
        flows,
        connectors,
        fullRefresh,
        limit,
        fetch,
        maxQuarantinedShare,
        spark,
        resend,
        other);
  }

  /** How many items to read of each flow. */
  long itemLimit() {
    return limit == null ? Long.MAX_VALUE : limit;
  }
}
