package dev.sluice.transport.jetty;

import dev.sluice.config.TransportConfig;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.transport.HttpClientTransportOverHTTP;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/** Starts a Jetty client that does nothing of its own accord. */
final class NeutralClient {

  private static final int MOST_QUEUED = 16_384;
  private static final int READ_BUFFER_BYTES = 32 << 10;

  private NeutralClient() {}

  static HttpClient start(TransportConfig config, SilentClosers silentClosers) {
    HttpClient client = new HttpClient(transport(config, silentClosers));
    client.setExecutor(threads());
    client.setScheduler(new ScheduledExecutorScheduler("sluice-http-timer", true));
    client.setFollowRedirects(false);
    client.setHttpCookieStore(new HttpCookieStore.Empty());
    client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, "sluice"));
    client.setConnectTimeout(config.connectTimeout().toMillis());
    client.setAddressResolutionTimeout(config.connectTimeout().toMillis());
    client.setIdleTimeout(config.idleTimeout().toMillis());
    client.setMaxConnectionsPerDestination(config.maxConnections());
    client.setMaxRequestsQueuedPerDestination(MOST_QUEUED);
    // A backstop: an exchange counts for itself, with a better message.
    client.setMaxResponseHeadersSize(2 * config.maxHeaderBytes());
    client.setResponseBufferSize(READ_BUFFER_BYTES);
    try {
      client.start();
    } catch (Exception e) {
      throw new IllegalStateException("The HTTP client could not be started", e);
    }
    // Only now: start() installs handlers of redirects, 401, 407 and 1xx. Those of 1xx stay,
    // because interim responses are no outcome.
    client.getProtocolHandlers().remove("redirect");
    client.getProtocolHandlers().remove("www-authenticate");
    client.getProtocolHandlers().remove("proxy-authenticate");
    // Exchanges decode for themselves: breaking off one of Jetty's decoders fails inside it.
    client.getContentDecoderFactories().clear();
    return client;
  }

  private static HttpClientTransportOverHTTP transport(
      TransportConfig config, SilentClosers silentClosers) {
    ClientConnector connector = new ClientConnector();
    connector.setSelectors(1);
    HttpClientTransportOverHTTP transport = new HttpClientTransportOverHTTP(connector);
    // Callbacks only copy bytes and hand over, so they run where the bytes arrive.
    transport.setInvocationType(Invocable.InvocationType.NON_BLOCKING);
    transport.setConnectionPoolFactory(
        destination ->
            new PatientConnectionPool(destination, config.maxConnections(), silentClosers));
    return transport;
  }

  private static QueuedThreadPool threads() {
    QueuedThreadPool threads = new QueuedThreadPool(32, 2);
    threads.setName("sluice-http");
    threads.setDaemon(true);
    return threads;
  }
}
