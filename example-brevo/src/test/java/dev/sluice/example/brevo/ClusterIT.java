package dev.sluice.example.brevo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.brevo.standin.BrevoStandIn;
import dev.sluice.example.brevo.standin.Volume;
import dev.sluice.example.standin.StandInOptions;
import dev.sluice.example.standin.testing.Child;
import dev.sluice.example.standin.testing.Spark;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pipeline on a real standalone cluster: a master and two workers, started from the jars. */
class ClusterIT {

  private static final String QUICK_START = "-XX:TieredStopAtLevel=1";
  private static final List<String> SMALL_JVM = List.of("-Xmx512m", QUICK_START);

  @TempDir Path folder;

  @Test
  void main_onStandaloneCluster_landsTheSameTables() throws Exception {
    Path sparkHome = sparkHome();
    try (BrevoStandIn api = BrevoStandIn.start(StandInOptions.forTests(Volume.small()));
        Child master =
            spark(
                sparkHome,
                "org.apache.spark.deploy.master.Master",
                "--port",
                "0",
                "--webui-port",
                "0")) {
      String line = master.awaitLine("Starting Spark master at spark://");
      String url = line.substring(line.indexOf("spark://")).strip();
      try (Child first = worker(sparkHome, url, "first");
          Child second = worker(sparkHome, url, "second")) {
        first.awaitLine("Successfully registered with master");
        second.awaitLine("Successfully registered with master");
        try (Child driver = submit(sparkHome, url, api.baseUrl())) {
          assertThat(driver.awaitExit()).as(driver.output()).isZero();
        }
      }
    }
    assertThat(Spark.table(folder.resolve("tables"), "silver/contacts").count())
        .isEqualTo(Volume.small().contacts());
    assertThat(Spark.table(folder.resolve("tables"), "silver/campaigns").count())
        .isEqualTo(Volume.small().campaigns() - 2);
  }

  /** Spark's own way to start a program: only Spark's jars are on the driver's class path. */
  private Child submit(Path sparkHome, String master, String baseUrl) throws IOException {
    List<Path> jars = jars(ClusterIT::isOwn);
    Path application =
        jars.stream()
            .filter(jar -> jar.toString().contains("example-brevo"))
            .findFirst()
            .orElseThrow();
    String others =
        jars.stream()
            .filter(jar -> !jar.equals(application))
            .map(Path::toString)
            .collect(Collectors.joining(","));
    List<String> arguments =
        List.of(
            "--master",
            master,
            "--class",
            BrevoMarketingPipeline.class.getName(),
            "--jars",
            others,
            "--conf",
            "spark.driver.bindAddress=127.0.0.1",
            "--conf",
            "spark.driver.host=127.0.0.1",
            "--conf",
            "spark.ui.enabled=false",
            "--conf",
            "spark.executor.memory=512m",
            "--conf",
            "spark.executor.cores=1",
            "--conf",
            "spark.executor.extraJavaOptions=" + QUICK_START,
            "--conf",
            "spark.sql.shuffle.partitions=2",
            application.toString(),
            "--flows",
            "contacts,campaigns",
            "--base-url",
            baseUrl,
            "--tables",
            folder.resolve("tables").toString());
    return Child.start(
        "org.apache.spark.deploy.SparkSubmit",
        sparkHome.resolve("jars") + "/*",
        List.of("-Xmx1g", QUICK_START),
        arguments,
        environment(sparkHome));
  }

  private Child worker(Path sparkHome, String master, String name) throws IOException {
    return spark(
        sparkHome,
        "org.apache.spark.deploy.worker.Worker",
        "--cores",
        "1",
        "--memory",
        "1g",
        "--webui-port",
        "0",
        "--work-dir",
        folder.resolve(name).toString(),
        master);
  }

  private Child spark(Path sparkHome, String main, String... arguments) throws IOException {
    List<String> more =
        Stream.concat(Stream.of("--host", "127.0.0.1"), Arrays.stream(arguments)).toList();
    return Child.start(
        main, sparkHome.resolve("jars") + "/*", SMALL_JVM, more, environment(sparkHome));
  }

  /**
   * A Spark installation made of links to the jars of the class path that are not ours. It is not
   * below the temporary folder, because JUnit warns of links when it deletes that.
   */
  private static Path sparkHome() throws IOException {
    Path home = Path.of("target", "spark-home").toAbsolutePath();
    Path jars = Files.createDirectories(home.resolve("jars"));
    Files.writeString(home.resolve("RELEASE"), "Spark for tests");
    for (Path jar : jars(name -> !isOwn(name))) {
      Path link = jars.resolve(jar.getFileName());
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, jar);
    }
    return home;
  }

  /** What Spark's own start scripts set. */
  private static Map<String, String> environment(Path sparkHome) {
    return Map.of(
        "SPARK_HOME", sparkHome.toString(),
        "SPARK_LOCAL_IP", "127.0.0.1",
        "SPARK_SCALA_VERSION", "2.13");
  }

  /** Whether a jar is ours, or one that we need beside Spark: what {@code --jars} ships. */
  private static boolean isOwn(String name) {
    return Stream.of("sluice-", "jetty-", "failsafe-", "picocli-", "snakeyaml-engine-")
        .anyMatch(name::startsWith);
  }

  private static List<Path> jars(Predicate<String> wanted) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .map(Path::of)
        .filter(jar -> wanted.test(jar.getFileName().toString()))
        .toList();
  }
}
