package dev.sluice.example.brevo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.client.Connection;
import dev.sluice.example.brevo.standin.BrevoStandIn;
import dev.sluice.example.brevo.standin.Volume;
import dev.sluice.example.standin.StandInOptions;
import dev.sluice.example.standin.testing.Child;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The generated client is an ordinary client: it needs no Spark. */
class WithoutSparkTest {

  private static final List<String> CLIENT_NEEDS =
      List.of("sluice-runtime", "jetty-", "failsafe-", "jackson-core", "slf4j-api", "jspecify");

  @Test
  void client_noSparkOnTheClassPath_readsAllPages() throws Exception {
    try (BrevoStandIn api = BrevoStandIn.start(StandInOptions.forTests(Volume.small()));
        Child child =
            Child.start(
                ContactCount.class.getName(),
                classPath(),
                List.of("-Xmx128m"),
                List.of(api.baseUrl()),
                Map.of())) {

      assertThat(child.awaitExit()).as(child.output()).isZero();
      assertThat(child.output()).contains(Volume.small().contacts() + " contacts");
    }
  }

  /** Our own classes and the few jars that a client needs. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith(".jar") || isNeeded(new File(entry).getName()))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isNeeded(String jar) {
    return Stream.concat(CLIENT_NEEDS.stream(), Stream.of("sluice-example"))
        .anyMatch(jar::startsWith);
  }

  /** Counts Brevo's contacts with nothing but the client. */
  static final class ContactCount {

    private ContactCount() {}

    public static void main(String[] args) {
      Brevo brevo = new BrevoClient(Connection.to(BrevoClient.CONFIG.withBaseUrl(args[0])));
      long count = 0;
      for (ApiContact contact : brevo.contacts(null)) {
        count += contact.id() > 0 ? 1 : 0;
      }
      System.out.println(count + " contacts");
    }
  }
}
