package dev.sluice.transport.jetty;

import dev.sluice.config.TransportConfig;
import dev.sluice.http.Body;
import dev.sluice.http.Header;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import dev.sluice.transport.ContentCoding;
import java.io.EOFException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.Result;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/** One exchange in flight: collects what arrives, and tells the outcome once. */
final class Exchange implements Response.Listener {

  // Of a header line besides name and value: ": " and CR LF.
  private static final int HEADER_OVERHEAD = 4;

  private final TransportConfig config;
  private final String host;
  private final CompletableFuture<HttpResponse> result;
  private final SilentClosers silentClosers;
  private final Overdue overdue;
  private @Nullable BodyBuffer body;
  private boolean begun;
  private int headerBytes;

  Exchange(
      TransportConfig config,
      String host,
      CompletableFuture<HttpResponse> result,
      SilentClosers silentClosers,
      Overdue overdue) {
    this.config = config;
    this.host = host;
    this.result = result;
    this.silentClosers = silentClosers;
    this.overdue = overdue;
  }

  @Override
  public void onBegin(Response response) {
    begun = true;
  }

  @Override
  public boolean onHeader(Response response, HttpField field) {
    String value = field.getValue();
    headerBytes +=
        field.getName().length() + (value == null ? 0 : value.length()) + HEADER_OVERHEAD;
    if (headerBytes > config.maxHeaderBytes()) {
      abort(response, Failure.headers(host, config));
    }
    return true;
  }

  @Override
  public void onContent(Response response, ByteBuffer content) {
    BodyBuffer buffer = body;
    if (buffer == null) {
      buffer = new BodyBuffer(config.maxBodyBytes(), announcedLength(response));
      body = buffer;
    }
    if (!buffer.append(content)) {
      abort(
          response, "the reply of " + host + " is larger than " + config.maxBodyBytes() + " bytes");
    }
  }

  @Override
  public void onComplete(Result outcome) {
    if (!outcome.isFailed()) {
      finish(received(outcome.getResponse()));
      return;
    }
    Throwable failure = outcome.getFailure();
    if (!begun && failure instanceof EOFException) {
      silentClosers.add(outcome.getRequest());
    }
    finish(Failure.of(failure, host, config));
  }

  /** Ends the exchange with an outcome; the first one counts. */
  void finish(HttpResponse outcome) {
    overdue.remove(this);
    result.complete(outcome);
  }

  String host() {
    return host;
  }

  private void abort(Response response, String message) {
    // Before Jetty's own end, which comes with another failure where the abort is late.
    finish(HttpResponse.failed(NetworkError.Kind.TOO_LARGE, message));
    var unused = response.abort(new ReplyTooLargeException());
  }

  private HttpResponse received(Response response) {
    List<Header> headers = new ArrayList<>(response.getHeaders().size());
    String contentType = "";
    for (HttpField field : response.getHeaders()) {
      String value = field.getValue();
      headers.add(new Header(field.getName(), value == null ? "" : value));
      if (field.getHeader() == HttpHeader.CONTENT_TYPE && value != null) {
        contentType = value;
      }
    }
    byte[] bytes = body == null ? new byte[0] : body.toBytes();
    return ContentCoding.decoded(
        HttpResponse.of(response.getStatus(), Headers.of(headers), Body.of(bytes, contentType)),
        config.maxBodyBytes(),
        host);
  }

  /** The Content-Length; -1 when unknown. */
  private static long announcedLength(Response response) {
    return response.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH);
  }

  /** Tells Jetty to drop the connection; nobody sees it. */
  private static final class ReplyTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ReplyTooLargeException() {
      super("too large", null, false, false);
    }
  }
}
