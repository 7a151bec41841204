package dev.sluice.transport.jetty;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.Connection;
import org.eclipse.jetty.client.Destination;
import org.eclipse.jetty.client.DuplexConnectionPool;

/**
 * A connection pool that gives silent closers a moment to close a connection before it is used
 * again. Jetty's validating pool does so for every server, which bounds the throughput of all of
 * them to a few thousand requests a second.
 */
final class PatientConnectionPool extends DuplexConnectionPool {

  private static final long PATIENCE_MILLIS = 20;

  private final Destination destination;
  private final SilentClosers silentClosers;
  private final Set<Connection> resting = ConcurrentHashMap.newKeySet();

  PatientConnectionPool(Destination destination, int maxConnections, SilentClosers silentClosers) {
    super(destination, maxConnections);
    this.destination = destination;
    this.silentClosers = silentClosers;
  }

  @Override
  public boolean release(Connection connection) {
    if (!silentClosers.contains(destination.getOrigin())) {
      return super.release(connection);
    }
    resting.add(connection);
    destination
        .getHttpClient()
        .getScheduler()
        .schedule(() -> wake(connection), PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    return true;
  }

  @Override
  public boolean remove(Connection connection) {
    resting.remove(connection);
    return super.remove(connection);
  }

  private void wake(Connection connection) {
    if (resting.remove(connection)) {
      deactivate(connection);
      proceed();
    }
  }
}
