package dev.sluice.pipeline;

import dev.sluice.config.ConnectorConfig;
import dev.sluice.control.Delivery;
import dev.sluice.error.ConfigException;
import dev.sluice.table.SchemaChanges;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one run's settings of what the pipeline declares, the settings file and the options, each
 * over the one before. All problems are told at once.
 */
final class RunConfigLoader {

  private final PipelineDefinition pipeline;
  private static final List<String> RESEND = List.of("rejected", "unknown");

  private final List<String> problems = new ArrayList<>();

  RunConfigLoader(PipelineDefinition pipeline) {
    this.pipeline = pipeline;
  }

  /**
   * The settings of a run.
   *
   * @throws ConfigException when anything in the file or the options cannot be used
   */
  RunConfig load(RunOptions options) {
    ConfigNode file =
        options.config == null
            ? new ConfigNode("", null, problems)
            : ConfigFile.read(options.config, problems);
    file.allow(
        List.of(
            "tables",
            "flows",
            "full-refresh",
            "limit",
            "max-quarantined-share",
            "violations",
            "schema-changes",
            "fetch",
            "resend",
            "connectors",
            "spark"));
    Map<String, ConnectorConfig> connectors = connectors(file.child("connectors"));
    overrideBaseUrls(connectors, options.baseUrls == null ? List.of() : options.baseUrls);
    refuseMissingSettings(connectors);
    RunConfig config =
        new RunConfig(
            tables(options.tables, file.child("tables")),
            flows(options, file.child("flows")),
            connectors,
            options.fullRefresh || file.child("full-refresh").flag().orElse(false),
            limit(options.limit, file.child("limit")),
            fetch(file.child("fetch")),
            file.child("max-quarantined-share")
                .share()
                .orElse(RunConfig.DEFAULT_MAX_QUARANTINED_SHARE),
            spark(file.child("spark")),
            resend(options.resend, file.child("resend")),
            LandingSettings.read(file, pipeline, options.replayQuarantine));
    refuseContradictions(config);
    if (!problems.isEmpty()) {
      throw new ConfigException(problems);
    }
    return config;
  }

  private void refuseContradictions(RunConfig config) {
    if (config.fullRefresh() && config.limit() != null) {
      problems.add(
          "--full-refresh cannot go with --limit: the table would keep the limited rows only.");
    }
    boolean isRebuild = config.landing().schemaChanges() == SchemaChanges.REBUILD;
    if (isRebuild && !config.fullRefresh()) {
      problems.add(
          "schema-changes: rebuild needs --full-refresh: the rows that are there do not have the new"
              + " columns.");
    }
    if (config.landing().replaysQuarantine() && (config.fullRefresh() || config.limit() != null)) {
      problems.add(
          "--replay-quarantine cannot go with --full-refresh or --limit: it reads nothing from an"
              + " API.");
    }
  }

  private String tables(@Nullable String typed, ConfigNode node) {
    String tables = Optional.ofNullable(typed).or(node::text).orElse("tables/" + pipeline.name());
    return Preflight.isLocal(tables)
        ? Preflight.localPath(tables).toAbsolutePath().normalize().toString()
        : tables;
  }

  private List<String> flows(RunOptions options, ConfigNode node) {
    List<String> typed = options.flows;
    List<String> known = pipeline.flows().stream().map(PipelineFlow::name).toList();
    List<String> chosen =
        typed != null ? typed.stream().map(String::strip).toList() : node.texts().orElse(known);
    String place = typed != null ? "--flows" : node.path();
    if (chosen.isEmpty()) {
      problems.add(place + ": names no flow. The flows are " + String.join(", ", known) + ".");
    }
    for (String name : chosen) {
      if (!known.contains(name)) {
        problems.add(place + ": unknown flow \"" + name + "\"." + Suggestion.of(name, known));
      }
    }
    if (options.replayQuarantine && typed != null) {
      pipeline.flows().stream()
          .filter(flow -> flow instanceof PushDefinition && chosen.contains(flow.name()))
          .forEach(
              flow ->
                  problems.add(
                      "--replay-quarantine: the rows of the push flow "
                          + flow.name()
                          + " are sent again with --resend."));
    }
    return known.stream().filter(chosen::contains).toList();
  }

  private Map<String, ConnectorConfig> connectors(ConfigNode node) {
    Map<String, ConnectorConfig> connectors = new LinkedHashMap<>(pipeline.connectors());
    List<String> known = List.copyOf(connectors.keySet());
    node.allow(known);
    known.stream()
        .filter(name -> node.child(name).isPresent())
        .forEach(
            name ->
                connectors.compute(
                    name,
                    (key, declared) ->
                        ConnectorSettings.apply(
                            java.util.Objects.requireNonNull(declared), node.child(key))));
    return connectors;
  }

  private void overrideBaseUrls(Map<String, ConnectorConfig> connectors, List<String> urls) {
    for (String typed : urls) {
      int equals = typed.indexOf('=');
      boolean named = equals > 0 && !typed.substring(0, equals).contains(":");
      if (!named && connectors.size() != 1) {
        problems.add(
            "--base-url: say which connector the URL is for, as in "
                + connectors.keySet().iterator().next()
                + "=URL.");
        continue;
      }
      String name = named ? typed.substring(0, equals) : connectors.keySet().iterator().next();
      ConnectorConfig connector = connectors.get(name);
      if (connector == null) {
        problems.add(
            "--base-url: unknown connector \""
                + name
                + "\"."
                + Suggestion.of(name, List.copyOf(connectors.keySet())));
        continue;
      }
      try {
        connectors.put(name, connector.withBaseUrl(named ? typed.substring(equals + 1) : typed));
      } catch (IllegalArgumentException e) {
        problems.add("--base-url: " + e.getMessage() + ".");
      }
    }
  }

  private void refuseMissingSettings(Map<String, ConnectorConfig> connectors) {
    connectors.forEach(
        (name, connector) ->
            connector
                .missingSettings()
                .forEach(
                    setting ->
                        problems.add(
                            "connectors."
                                + name
                                + ".settings."
                                + setting
                                + ": is not set, and "
                                + (connector.baseUrl().contains("{" + setting + "}")
                                    ? "the base URL " + connector.baseUrl()
                                    : "the connector's authentication")
                                + " needs it.")));
  }

  private @Nullable Long limit(@Nullable Long typed, ConfigNode node) {
    if (typed != null && typed < 1) {
      problems.add("--limit: expected a whole number of at least 1, found " + typed + ".");
    }
    return typed != null ? typed : node.positive().orElse(null);
  }

  private Set<Delivery> resend(@Nullable String typed, ConfigNode node) {
    List<String> chosen =
        typed != null ? List.of(typed.split(",", -1)) : node.texts().orElse(List.of());
    String place = typed != null ? "--resend" : node.path();
    Set<Delivery> resend = EnumSet.noneOf(Delivery.class);
    for (String name : chosen) {
      if (RESEND.contains(name.strip())) {
        resend.add(Delivery.valueOf(name.strip().toUpperCase(Locale.ROOT)));
      } else {
        problems.add(
            place + ": cannot send again what is \"" + name + "\"." + Suggestion.of(name, RESEND));
      }
    }
    return resend;
  }

  private static FetchConfig fetch(ConfigNode node) {
    node.allow(List.of("window", "checkpoint-pages"));
    FetchConfig defaults = FetchConfig.DEFAULT;
    return new FetchConfig(
        node.child("window").count().orElse(defaults.window()),
        node.child("checkpoint-pages").count().orElse(defaults.checkpointPages()));
  }

  private static Map<String, String> spark(ConfigNode node) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (String key : node.keys()) {
      // A Spark setting's name has dots of its own, and its value may be any scalar.
      node.child(key).scalar().ifPresent(value -> settings.put(key, value));
    }
    return settings;
  }
}
