package dev.sluice.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.Connections;
import dev.sluice.config.AuthConfig;
import dev.sluice.config.AuthSchemes;
import dev.sluice.config.BearerConfig;
import dev.sluice.config.ClientCredentialsGrant;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.OAuth2Client;
import dev.sluice.config.OAuth2Config;
import dev.sluice.config.RateLimitConfig;
import dev.sluice.config.RetryConfig;
import dev.sluice.config.SecretRef;
import dev.sluice.error.ConfigException;
import dev.sluice.error.SecretException;
import dev.sluice.schema.Schema;
import dev.sluice.spark.FetchFunction;
import dev.sluice.spark.FetchTask;
import dev.sluice.spark.RefineFunction;
import dev.sluice.spark.RefineTask;
import dev.sluice.table.SchemaChanges;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunConfigLoaderTest {

  private static final PipelineDefinition ONE =
      PipelineDefinition.of(
          "shop", "", new Declared("items", "shop"), new Declared("people", "shop"));
  private static final PipelineDefinition TWO =
      PipelineDefinition.of(
          "both", "", new Declared("items", "shop"), new Declared("mails", "post"));

  private static final PipelineDefinition REGIONAL =
      PipelineDefinition.of("regional", "", new Declared("tickets", "desk"));

  private static final PipelineDefinition CHOOSING =
      PipelineDefinition.of("choosing", "", new Declared("deals", "crm"));

  @TempDir Path folder;

  @Test
  void load_nothingGiven_takesWhatIsDeclared() {
    RunConfig config = new RunConfigLoader(ONE).load(new RunOptions());

    assertThat(config.flows()).containsExactly("items", "people");
    assertThat(config.tables()).isEqualTo(Path.of("tables", "shop").toAbsolutePath().toString());
    assertThat(config.connectors().get("shop")).isEqualTo(Declared.connector("shop"));
    assertThat(config.itemLimit()).isEqualTo(Long.MAX_VALUE);
    assertThat(config.fetch()).isEqualTo(FetchConfig.DEFAULT);
  }

  @Test
  void load_file_goesOverWhatIsDeclared() throws IOException {
    RunConfig config =
        load(
            ONE,
            """
            tables: s3a://lake/shop
            flows: people
            limit: 5
            fetch: {window: 4, checkpoint-pages: 7}
            connectors:
              shop:
                base-url: http://localhost:1/x
                retry: {attempts: 2}
                rate-limit: {permits: 3, per: 1m}
                max-body-bytes: 1000000
                max-file-bytes: 5000000000
            spark: {spark.sql.shuffle.partitions: 16, spark.ui.enabled: true}
            """);

    assertThat(config.tables()).isEqualTo("s3a://lake/shop");
    assertThat(config.flows()).containsExactly("people");
    assertThat(config.limit()).isEqualTo(5);
    assertThat(config.fetch()).isEqualTo(new FetchConfig(4, 7));
    ConnectorConfig shop = Objects.requireNonNull(config.connectors().get("shop"));
    assertThat(shop.baseUrl()).isEqualTo("http://localhost:1/x");
    assertThat(shop.transport().maxBodyBytes()).isEqualTo(1_000_000);
    assertThat(shop.transport().maxFileBytes()).isEqualTo(5_000_000_000L);
    assertThat(shop.traffic().retry().attempts()).isEqualTo(2);
    assertThat(shop.traffic().retry().maxDelay()).isEqualTo(RetryConfig.DEFAULT.maxDelay());
    assertThat(shop.traffic().rateLimit()).isEqualTo(new RateLimitConfig(3, Duration.ofMinutes(1)));
    assertThat(config.spark())
        .containsEntry("spark.sql.shuffle.partitions", "16")
        .containsEntry("spark.ui.enabled", "true");
  }

  @Test
  void load_options_goOverTheFile() throws IOException {
    RunOptions options = file("tables: /a\nflows: [items]\nlimit: 5\n");
    options.tables = "/b";
    options.flows = List.of("people", "items");
    options.limit = 6L;
    options.baseUrls = List.of("http://localhost:2");

    RunConfig config = new RunConfigLoader(ONE).load(options);

    assertThat(config.tables()).isEqualTo("/b");
    assertThat(config.flows()).containsExactly("items", "people");
    assertThat(config.limit()).isEqualTo(6);
    assertThat(Objects.requireNonNull(config.connectors().get("shop")).baseUrl())
        .isEqualTo("http://localhost:2");
  }

  @Test
  void load_severalConnectors_theUrlNamesItsOwn() {
    RunOptions options = new RunOptions();
    options.baseUrls = List.of("post=http://localhost:2", "http://localhost:3", "pots=http://x");

    assertThatThrownBy(() -> new RunConfigLoader(TWO).load(options))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("say which connector the URL is for, as in shop=URL")
        .hasMessageContaining("unknown connector \"pots\". Did you mean \"post\"?")
        .hasMessageNotContaining("localhost:2");
  }

  @Test
  void load_wrongValues_areAllToldWithTheirPath() {
    assertProblems(
        """
        flows: []
        limit: 0
        max-quarantined-share: 2
        fetch: {window: 5000000000}
        connectors:
          shop: {retry: {max-delay: 99999999999999999999s}}
        spark: [x]
        """,
        "flows: names no flow",
        "limit: expected a whole number of at least 1, found \"0\"",
        "max-quarantined-share: expected a number from 0 to 1",
        "fetch.window: expected a whole number from 1 to",
        "connectors.shop.retry.max-delay: expected a duration",
        "spark: expected a mapping, found a list");
  }

  @Test
  void load_baseUrlWithSettings_isFilledIn() throws IOException {
    RunConfig config =
        load(REGIONAL, "connectors: {desk: {settings: {region: eu-1, account: 42}}}");

    assertThat(Objects.requireNonNull(config.connectors().get("desk")).baseUrl())
        .isEqualTo("https://eu-1.example.com/v1/42");
  }

  @Test
  void load_settingMissingOrUnknown_isRefused() {
    assertThatThrownBy(
            () -> load(REGIONAL, "connectors: {desk: {settings: {regoin: eu, account: x}}}"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(
            "connectors.desk.settings.regoin: unknown setting. Did you mean \"region\"?")
        .hasMessageContaining("connectors.desk.settings.region: is not set, and the base URL");
  }

  @Test
  void load_baseUrlGivenWhole_needsNoSettings() {
    RunOptions options = new RunOptions();
    options.baseUrls = List.of("http://localhost:1");

    RunConfig config = new RunConfigLoader(REGIONAL).load(options);

    assertThat(Objects.requireNonNull(config.connectors().get("desk")).baseUrl())
        .isEqualTo("http://localhost:1");
  }

  @Test
  void load_authChosen_needsItsSettingsAndSecretsOnly() throws IOException {
    RunConfig bearer =
        load(CHOOSING, "{tables: " + folder + ", connectors: {crm: {settings: {tenant: acme}}}}");
    RunConfig oauth2 =
        load(CHOOSING, "connectors: {crm: {auth: oauth2, settings: {tenant: acme}}}");

    assertThat(Preflight.secrets(bearer.connectors().values())).containsExactly("SLUICE_TEST_USER");
    assertThatCode(() -> Preflight.check(bearer)).doesNotThrowAnyException();
    assertThat(Preflight.secrets(oauth2.connectors().values()))
        .containsExactly("SLUICE_TEST_NONE", "SLUICE_TEST_SECRET");
    assertThatThrownBy(() -> Preflight.check(oauth2))
        .isInstanceOf(SecretException.class)
        .hasMessageContaining("SLUICE_TEST_NONE");
  }

  @Test
  void load_authUnknown_isRefused() {
    assertThatThrownBy(() -> load(CHOOSING, "connectors: {crm: {auth: oauth}}"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(
            "connectors.crm.auth: unknown way to authenticate \"oauth\". Did you mean \"oauth2\"?"
                + " Known: bearer, oauth2.");
    assertThatThrownBy(() -> load(CHOOSING, "connectors: {crm: {auth: oauth2}}"))
        .hasMessageContaining(
            "connectors.crm.settings.tenant: is not set, and the connector's authentication needs"
                + " it");
    assertThatThrownBy(() -> load(ONE, "connectors: {shop: {auth: basic}}"))
        .hasMessageContaining("connectors.shop.auth: the connector declares no choice");
  }

  @Test
  void help_severalSchemes_tellsThem() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);

    PipelineMain.run(CHOOSING, print, print, "--help");

    assertThat(out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " "))
        .contains("Secrets: SLUICE_TEST_USER ")
        .contains(
            "connectors.crm.auth: bearer (SLUICE_TEST_USER), oauth2 (SLUICE_TEST_NONE,"
                + " SLUICE_TEST_SECRET)");
  }

  @Test
  void load_notYaml_tellsTheLine() {
    assertProblems("flows: [items\nlimit: 3\n", "is not YAML at line 2");
  }

  @Test
  void load_fullRefreshWithLimit_isRefused() {
    assertProblems("full-refresh: true\nlimit: 3\n", "--full-refresh cannot go with --limit");
  }

  @Test
  void load_landing_goesOverWhatIsDeclared() throws IOException {
    RunConfig config =
        load(
            ONE,
            """
            schema-changes: add-columns
            violations:
              items: {action: skip, max-violations: 3}
              people: {max-violation-share: 0.5}
            """);

    assertThat(config.landing().schemaChanges()).isEqualTo(SchemaChanges.ADD_COLUMNS);
    assertThat(config.landing().violations(new Declared("items", "shop")))
        .isEqualTo(ViolationPolicy.of(ViolationAction.SKIP).withMost(3));
    assertThat(config.landing().violations(new Declared("people", "shop")))
        .isEqualTo(ViolationPolicy.DEFAULT.withMostShare(0.5));
  }

  @Test
  void load_landingMistaken_tellsEach() {
    assertProblems(
        "schema-changes: add\nviolations: {item: {}, items: {action: ignore, max-violations: -1}}",
        "schema-changes: expected one of refuse, add-columns, rebuild, found \"add\".",
        "violations.item: unknown setting. Did you mean \"items\"?",
        "violations.items.action: expected one of quarantine, fail, skip, found \"ignore\".",
        "violations.items.max-violations: expected a whole number of at least 0");
  }

  @Test
  void load_rebuildOrReplayWithWhatDiffers_isRefused() throws IOException {
    assertProblems("schema-changes: rebuild", "rebuild needs --full-refresh");

    RunOptions options = file("limit: 3");
    options.replayQuarantine = true;
    assertThatThrownBy(() -> new RunConfigLoader(ONE).load(options))
        .hasMessageContaining("--replay-quarantine cannot go with --full-refresh or --limit");
  }

  private void assertProblems(String yaml, String... parts) {
    assertThatThrownBy(() -> load(ONE, yaml))
        .isInstanceOf(ConfigException.class)
        .satisfies(e -> assertThat(String.valueOf(e.getMessage()).lines()).hasSize(parts.length))
        .hasMessageContainingAll(parts);
  }

  private RunConfig load(PipelineDefinition pipeline, String yaml) throws IOException {
    return new RunConfigLoader(pipeline).load(file(yaml));
  }

  private RunOptions file(String yaml) throws IOException {
    RunOptions options = new RunOptions();
    options.config = Files.writeString(folder.resolve("run.yaml"), yaml);
    return options;
  }

  /** A flow of which only the declaration matters. */
  private record Declared(String name, String connector) implements FlowDefinition<String> {

    static ConnectorConfig connector(String name) {
      String url =
          name.equals("desk")
              ? "https://{region}.example.com/v1/{account}"
              : "https://api.example.com";
      ConnectorConfig config = ConnectorConfig.of(name, url);
      return name.equals("crm") ? config.withAuth(choice()) : config;
    }

    private static AuthConfig choice() {
      OAuth2Client client =
          OAuth2Client.inBody(
              new SecretRef("SLUICE_TEST_NONE"), new SecretRef("SLUICE_TEST_SECRET"));
      return AuthSchemes.of("bearer", new BearerConfig(new SecretRef("SLUICE_TEST_USER")))
          .or(
              "oauth2",
              OAuth2Config.of(
                  "https://login.example.com/{tenant}/token",
                  new ClientCredentialsGrant(client, List.of())));
    }

    @Override
    public List<ConnectorConfig> connectors() {
      return List.of(connector(connector));
    }

    @Override
    public Schema schema() {
      return Schema.of("things", "");
    }

    @Override
    public StructType rowType() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Extraction<String> extraction(Connections connections) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FetchFunction fetch(FetchTask task) {
      throw new UnsupportedOperationException();
    }

    @Override
    public RefineFunction<String, ?> refine(RefineTask task) {
      throw new UnsupportedOperationException();
    }
  }
}
