package dev.sluice.example.brevo.standin;

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
    server = BrevoStandIn.start(StandInOptions.forTests());
    client = new ApiClient(server);
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
}
