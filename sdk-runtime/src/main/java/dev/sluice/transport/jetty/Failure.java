package dev.sluice.transport.jetty;

import dev.sluice.config.TransportConfig;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.eclipse.jetty.client.HttpResponseException;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/** Tells what a failure inside Jetty means. Messages name the host, never a URL. */
final class Failure {

  private Failure() {}

  /** Host and port, the port always written. */
  static String hostAndPort(URI url) {
    int port =
        url.getPort() >= 0 ? url.getPort() : "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
    return url.getHost() + ":" + port;
  }

  static HttpResponse of(Throwable failure, String host, TransportConfig config) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      NetworkError known = known(cause, host, config);
      if (known != null) {
        return HttpResponse.failed(known.kind(), known.message());
      }
    }
    return HttpResponse.failed(
        NetworkError.Kind.BROKEN,
        "the connection to " + host + " broke (" + failure.getClass().getSimpleName() + ")");
  }

  private static @Nullable NetworkError known(
      Throwable cause, String host, TransportConfig config) {
    if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
      return error(NetworkError.Kind.CONNECT, "the host of " + host + " is unknown");
    }
    if (cause instanceof SocketTimeoutException) {
      return error(
          NetworkError.Kind.CONNECT,
          host + " did not accept a connection within " + seconds(config.connectTimeout()));
    }
    if (cause instanceof ConnectException) {
      return error(NetworkError.Kind.CONNECT, host + " refused the connection");
    }
    if (cause instanceof NoRouteToHostException) {
      return error(NetworkError.Kind.CONNECT, "there is no route to " + host);
    }
    if (cause instanceof TimeoutException) {
      return error(NetworkError.Kind.TIMEOUT, timeout(cause, host, config));
    }
    if (cause instanceof SSLException) {
      return error(NetworkError.Kind.TLS, "TLS with " + host + " could not be negotiated");
    }
    if (cause instanceof RejectedExecutionException) {
      return error(NetworkError.Kind.NOT_PROCESSED, "too many requests are waiting for " + host);
    }
    if (cause instanceof EOFException) {
      return error(NetworkError.Kind.BROKEN, host + " closed the connection before the end");
    }
    if (cause instanceof HttpResponseException || cause instanceof HttpException) {
      return error(protocolKind(cause), protocol(cause, host, config));
    }
    return null;
  }

  private static String timeout(Throwable cause, String host, TransportConfig config) {
    boolean idle = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("idle");
    return idle
        ? host + " sent nothing for " + seconds(config.idleTimeout())
        : host + " did not answer within " + seconds(config.attemptTimeout());
  }

  private static NetworkError.Kind protocolKind(Throwable cause) {
    return isHeaderSize(cause) ? NetworkError.Kind.TOO_LARGE : NetworkError.Kind.PROTOCOL;
  }

  private static String protocol(Throwable cause, String host, TransportConfig config) {
    return isHeaderSize(cause)
        ? headers(host, config)
        : "the reply of " + host + " is no valid HTTP";
  }

  static String headers(String host, TransportConfig config) {
    return "the reply of "
        + host
        + " has more than "
        + config.maxHeaderBytes()
        + " bytes of headers";
  }

  private static boolean isHeaderSize(Throwable cause) {
    return (cause instanceof HttpException http && http.getCode() == 431)
        || String.valueOf(cause.getMessage()).contains("Header Bytes Too Large");
  }

  private static String seconds(Duration duration) {
    return duration.toMillis() % 1000 == 0
        ? duration.toSeconds() + " s"
        : duration.toMillis() + " ms";
  }

  private static NetworkError error(NetworkError.Kind kind, String message) {
    return new NetworkError(kind, message);
  }
}
