package dev.sluice.pipeline;

import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.SecretRef;
import dev.sluice.error.TableException;
import dev.sluice.privacy.PersonalData;
import dev.sluice.schema.Pii;
import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is checked before Spark is started or anything is sent. */
final class Preflight {

  private Preflight() {}

  static void check(RunConfig config) {
    if (!SparkSessions.isOnCluster(config) && !config.landing().replaysQuarantine()) {
      // On a cluster the executors hold the secrets, and the driver need not.
      config.connectors().values().stream()
          .flatMap(connector -> connector.auth().secrets().stream())
          .forEach(secret -> secret.resolve());
    }
    if (isLocal(config.tables())) {
      requireWritable(localPath(config.tables()));
    }
  }

  /** Checks the keys of personal data; like secrets, on a cluster only where rows are written. */
  static void checkKeys(RunConfig config, Collection<? extends PipelineFlow> flows) {
    if (!SparkSessions.isOnCluster(config)) {
      keys(flows.stream().filter(flow -> config.flows().contains(flow.name())).toList())
          .forEach(key -> PersonalData.requireKey(new SecretRef(key)));
    }
  }

  /** The names of the secrets that personal data is treated with. */
  static List<String> keys(Collection<? extends PipelineFlow> flows) {
    return flows.stream()
        .flatMap(flow -> flow.schema().fields().stream())
        .flatMap(field -> Stream.ofNullable(field.pii()))
        .map(Pii::key)
        .filter(key -> !key.isEmpty())
        .distinct()
        .toList();
  }

  /** The names of the secrets that connectors need. */
  static List<String> secrets(Collection<ConnectorConfig> connectors) {
    return connectors.stream()
        .flatMap(connector -> connector.auth().secrets().stream())
        .map(SecretRef::name)
        .distinct()
        .toList();
  }

  static boolean isLocal(String tables) {
    return !tables.contains("://") || tables.startsWith("file:");
  }

  static Path localPath(String tables) {
    return tables.startsWith("file:") ? Path.of(URI.create(tables)) : Path.of(tables);
  }

  private static void requireWritable(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".sluice", ".probe"));
    } catch (IOException e) {
      throw new TableException(
          "The table folder "
              + folder.toAbsolutePath()
              + " cannot be written to ("
              + reason(e)
              + "). Choose another with --tables, or change its permissions.",
          e);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e instanceof FileSystemException file && file.getReason() != null
        ? file.getReason().toLowerCase(Locale.ROOT)
        : "a file is in its place, or the disk does not take it";
  }
}
