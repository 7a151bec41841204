package dev.sluice.transport.jdk;

import dev.sluice.config.TransportConfig;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import dev.sluice.transport.ContentCoding;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Tells what a failure inside the JDK's client means. Messages name the host, never a URL. */
final class JdkFailure {

  private JdkFailure() {}

  /** Host and port, the port always written. */
  static String hostAndPort(URI url) {
    int port =
        url.getPort() >= 0 ? url.getPort() : "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
    return url.getHost() + ":" + port;
  }

  static String late(String host, TransportConfig config) {
    return host + " did not answer within " + config.attemptTimeout().toMillis() + " ms";
  }

  static String headers(String host, TransportConfig config) {
    return "the reply of "
        + host
        + " has more than "
        + config.maxHeaderBytes()
        + " bytes of headers";
  }

  static HttpResponse of(Throwable failure, String host, TransportConfig config) {
    // The innermost cause tells most: an unknown host is wrapped in a refused connection.
    NetworkError told = null;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      NetworkError known = known(cause, host, config);
      told = known == null ? told : known;
    }
    return told == null
        ? HttpResponse.failed(
            NetworkError.Kind.BROKEN,
            "the connection to " + host + " broke (" + failure.getClass().getSimpleName() + ")")
        : HttpResponse.failed(told.kind(), told.message());
  }

  private static @Nullable NetworkError known(
      Throwable cause, String host, TransportConfig config) {
    if (cause instanceof ReplyTooLargeException) {
      return ContentCoding.tooLarge(host, config).networkError();
    }
    if (cause instanceof ReplyNotKeptException notKept) {
      return ContentCoding.notKept(host, notKept).networkError();
    }
    if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
      return new NetworkError(NetworkError.Kind.CONNECT, "the host of " + host + " is unknown");
    }
    if (cause instanceof HttpConnectTimeoutException) {
      return new NetworkError(
          NetworkError.Kind.CONNECT,
          host
              + " did not accept a connection within "
              + config.connectTimeout().toMillis()
              + " ms");
    }
    if (cause instanceof ConnectException) {
      return new NetworkError(NetworkError.Kind.CONNECT, host + " refused the connection");
    }
    if (cause instanceof HttpTimeoutException) {
      return new NetworkError(NetworkError.Kind.TIMEOUT, late(host, config));
    }
    if (cause instanceof SSLException) {
      return new NetworkError(
          NetworkError.Kind.TLS, "TLS with " + host + " could not be negotiated");
    }
    if (cause instanceof EOFException) {
      return new NetworkError(
          NetworkError.Kind.BROKEN, host + " closed the connection before the end");
    }
    return other(cause, host, config);
  }

  /** What the client tells in words only. */
  private static @Nullable NetworkError other(
      Throwable cause, String host, TransportConfig config) {
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("goaway") || message.contains("refused_stream")) {
      return new NetworkError(
          NetworkError.Kind.NOT_PROCESSED, host + " did not process the request");
    }
    if (message.contains("header size too large") || message.contains("headers size exceeds")) {
      return new NetworkError(NetworkError.Kind.TOO_LARGE, headers(host, config));
    }
    return cause instanceof ProtocolException
        ? new NetworkError(NetworkError.Kind.PROTOCOL, "the reply of " + host + " is no valid HTTP")
        : null;
  }
}
