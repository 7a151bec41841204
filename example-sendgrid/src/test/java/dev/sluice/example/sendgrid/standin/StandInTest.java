package dev.sluice.example.sendgrid.standin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.standin.StandInOptions;
import dev.sluice.example.standin.testing.ApiClient;
import dev.sluice.example.standin.testing.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A test with one stand-in of the small volume, on day 1. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StandInTest {
  static final Volume SMALL = Volume.small();

  @SuppressWarnings("NullAway.Init")
  SendGridStandIn server;

  @SuppressWarnings("NullAway.Init")
  ApiClient api;

  @BeforeAll
  void start() {
    server = SendGridStandIn.start(StandInOptions.forTests(SMALL));
    api = SendGridStandInTest.client(server);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), UTF_8);
  }

  /** Checks that a response turns its request down in the vendor's words; returns the error. */
  static Map<String, Object> error(HttpResponse<byte[]> response, int status) throws IOException {
    assertThat(response.statusCode()).isEqualTo(status);
    return Json.objects(Json.object(response.body()).get("errors")).get(0);
  }
}
