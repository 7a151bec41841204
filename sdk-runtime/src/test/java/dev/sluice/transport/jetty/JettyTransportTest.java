package dev.sluice.transport.jetty;

import dev.sluice.config.TransportConfig;
import dev.sluice.transport.Transport;
import dev.sluice.transport.TransportContract;

class JettyTransportTest extends TransportContract {

  @Override
  protected Transport create(TransportConfig config) {
    return new JettyTransport(config);
  }
}
