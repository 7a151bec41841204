package dev.sluice.client;

import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.TransportConfig;
import dev.sluice.middleware.Authenticator;
import dev.sluice.middleware.AuthenticatorContext;
import dev.sluice.middleware.Next;
import dev.sluice.middleware.auth.Authenticators;
import dev.sluice.middleware.standard.StandardChain;
import dev.sluice.middleware.standard.SystemTimer;
import dev.sluice.middleware.standard.Timer;
import dev.sluice.transport.Transport;
import dev.sluice.transport.TransportFactory;
import dev.sluice.transport.jetty.JettyTransport;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The live things of this process, made when they are first needed and shared by all equal
 * connections: transports by their bounds, chains with their limiters and breakers by the whole of
 * their configuration, tokens by the credentials that they are had for. Closed when the process
 * ends. Thread-safe.
 */
final class ProcessScope {

  // The one static state there is: tasks of one executor arrive with nothing but values, and must
  // find the connections that the tasks before them have warmed up.
  private static final ProcessScope CURRENT = new ProcessScope(JettyTransport::new);

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(CURRENT::close, "sluice-shutdown"));
  }

  private final TransportFactory engine;
  private final Map<TransportConfig, Transport> transports = new ConcurrentHashMap<>();
  private final Map<String, Transport> lent = new ConcurrentHashMap<>();
  private final Map<ChainKey, Next> chains = new ConcurrentHashMap<>();
  private final Map<AuthKey, Optional<Authenticator>> authenticators = new ConcurrentHashMap<>();
  private final SystemTimer timer = new SystemTimer();
  private final ExecutorService callbacks =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "sluice-callback");
            thread.setDaemon(true);
            return thread;
          });

  private ProcessScope(TransportFactory engine) {
    this.engine = engine;
  }

  /** The scope of this process. */
  static ProcessScope current() {
    return CURRENT;
  }

  /** The chain of a key; the same for the life of the process. */
  Next chain(ChainKey key) {
    return chains.computeIfAbsent(key, this::newChain);
  }

  /** Takes a transport that the caller owns. Returns the name that finds it in this process. */
  String lend(Transport transport) {
    String name = UUID.randomUUID().toString();
    lent.put(name, transport);
    return name;
  }

  /** Where users' callbacks run, which may block. */
  Executor callbacks() {
    return callbacks;
  }

  /** What runs delays; its tasks must not block. */
  Timer timer() {
    return timer;
  }

  private Next newChain(ChainKey key) {
    return StandardChain.of(
        key.config(),
        authenticators.computeIfAbsent(AuthKey.of(key), auth -> newAuthenticator(key)),
        key.middleware().create(),
        key.budget().create(key.config()),
        timer,
        transport(key));
  }

  private Optional<Authenticator> newAuthenticator(ChainKey key) {
    ConnectorConfig config = key.config();
    Next exchange = StandardChain.ofAuthentication(config, timer, transport(key));
    return Authenticators.of(
        config.auth(),
        new AuthenticatorContext(config.name(), config.baseUrl(), exchange, timer::now));
  }

  private Transport transport(ChainKey key) {
    if (key.lentTransport().isEmpty()) {
      return transports.computeIfAbsent(key.config().transport(), engine::create);
    }
    Transport known = lent.get(key.lentTransport());
    if (known == null) {
      throw new IllegalStateException(
          "The connection to "
              + key.config().name()
              + " was made over a transport of another process. Use Connection.to(config).");
    }
    return known;
  }

  private void close() {
    transports.values().forEach(Transport::close);
    timer.close();
    callbacks.shutdownNow();
  }
}
