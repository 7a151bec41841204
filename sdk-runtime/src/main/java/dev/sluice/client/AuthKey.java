package dev.sluice.client;

import dev.sluice.config.AuthConfig;

/**
 * What a process has one authenticator, and so one token, for; whatever else differs between
 * connections.
 *
 * @param connector the connector's name
 * @param baseUrl where its API is
 * @param auth how it authenticates
 * @param lentTransport the name under which this process was lent a transport; empty for none
 */
record AuthKey(String connector, String baseUrl, AuthConfig auth, String lentTransport) {

  static AuthKey of(ChainKey key) {
    return new AuthKey(
        key.config().name(), key.config().baseUrl(), key.config().auth(), key.lentTransport());
  }
}
