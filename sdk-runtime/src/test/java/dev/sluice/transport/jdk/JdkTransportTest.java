package dev.sluice.transport.jdk;

import dev.sluice.config.TransportConfig;
import dev.sluice.transport.Transport;
import dev.sluice.transport.TransportContract;

class JdkTransportTest extends TransportContract {

  @Override
  protected Transport create(TransportConfig config) {
    return new JdkTransport(config);
  }

  /** The JDK's pool cannot be made patient. */
  @Override
  protected int mostStale() {
    return 100;
  }
}
