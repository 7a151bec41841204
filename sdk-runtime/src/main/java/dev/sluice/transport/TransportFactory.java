package dev.sluice.transport;

import dev.sluice.config.TransportConfig;

/** Makes a transport with the given bounds; implemented by the engines. */
@FunctionalInterface
public interface TransportFactory {

  /** A transport that is ready to send; closed by the caller. */
  Transport create(TransportConfig config);
}
