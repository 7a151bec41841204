package dev.sluice.example.brevo.standin;

import dev.sluice.example.standin.StandInOptions;
import dev.sluice.example.standin.testing.ApiClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A test against one small, faultless server of day 1, shared by its methods. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StandInTest {
  @SuppressWarnings("NullAway.Init")
  private BrevoStandIn server;

  @SuppressWarnings("NullAway.Init")
  private ApiClient client;

  @BeforeAll
  void start() {
    server = BrevoStandIn.start(StandInOptions.forTests(Volume.small()));
    client = client(server);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  final BrevoStandIn server() {
    return server;
  }

  final ApiClient api() {
    return client;
  }

  /** Returns a client of a server, with the right key. */
  static ApiClient client(BrevoStandIn server) {
    return new ApiClient(server.baseUrl(), "api-key", StandInOptions.KEY);
  }
}
