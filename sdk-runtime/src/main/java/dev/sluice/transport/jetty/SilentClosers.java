package dev.sluice.transport.jetty;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.client.Origin;
import org.eclipse.jetty.client.Request;

/** The origins that have closed a kept connection without saying so beforehand. Thread-safe. */
final class SilentClosers {

  private final Set<String> origins = ConcurrentHashMap.newKeySet();

  void add(Request request) {
    origins.add(name(request.getScheme(), request.getHost(), request.getPort()));
  }

  boolean contains(Origin origin) {
    return !origins.isEmpty()
        && origins.contains(
            name(origin.getScheme(), origin.getAddress().getHost(), origin.getAddress().getPort()));
  }

  private static String name(String scheme, String host, int port) {
    return scheme + "://" + host + ":" + port;
  }
}
