package dev.sluice.transport.jdk;

import dev.sluice.config.TransportConfig;
import dev.sluice.http.NetworkError.Kind;
import dev.sluice.transport.Transport;
import dev.sluice.transport.TransportContract;
import java.util.Set;

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

  /**
   * On a busy machine, about once in a thousand times, the JDK's client misses that the handshake
   * failed, and waits until the time to connect is over; with a bare {@code HttpClient} as well.
   */
  @Override
  protected Set<Kind> ofPlainServer() {
    return Set.of(Kind.TLS, Kind.BROKEN, Kind.CONNECT);
  }
}
