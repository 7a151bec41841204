package dev.sluice.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.config.ConnectorConfig;
import dev.sluice.middleware.MiddlewareFactory;
import dev.sluice.transport.testing.FakeTransport;
import org.junit.jupiter.api.Test;

class ConnectionsTest {

  private static final ConnectorConfig OTHER =
      ConnectorConfig.of("shop", "http://localhost:2/other");

  @Test
  void to_declared_isAsDeclared() {
    assertThat(Connections.declared().to(TestApi.CONFIG)).isEqualTo(Connection.to(TestApi.CONFIG));
  }

  @Test
  void to_replaced_isAsReplaced() {
    Connections connections = Connections.declared().with(OTHER);

    assertThat(connections.to(TestApi.CONFIG).config()).isEqualTo(OTHER);
    assertThat(connections.to(ConnectorConfig.of("bank", "http://b")).config().name())
        .isEqualTo("bank");
  }

  @Test
  void to_replacedByConnection_keepsItsTransport() {
    FakeTransport transport = FakeTransport.answering(request -> FakeTransport.json(200, "{}"));
    Connections connections =
        Connections.declared().with(Connection.over(TestApi.CONFIG, transport));

    new TestApi(connections.to(TestApi.CONFIG, MiddlewareFactory.none())).ping().execute();

    assertThat(transport.requests()).hasSize(1);
  }
}
