package dev.sluice.transport.jetty;

import dev.sluice.config.TransportConfig;
import dev.sluice.http.Arrival;
import dev.sluice.http.Body;
import dev.sluice.http.BodyCollector;
import dev.sluice.http.Header;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import dev.sluice.transport.ContentCoding;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
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
  private final Executor threads;
  private final @Nullable Arrival arrival;
  private @Nullable BodyCollector body;
  private boolean begun;
  private int headerBytes;

  Exchange(
      TransportConfig config,
      String host,
      CompletableFuture<HttpResponse> result,
      SilentClosers silentClosers,
      Overdue overdue,
      Executor threads,
      @Nullable Arrival arrival) {
    this.config = config;
    this.host = host;
    this.result = result;
    this.silentClosers = silentClosers;
    this.overdue = overdue;
    this.threads = threads;
    this.arrival = arrival;
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
      abort(
          response,
          HttpResponse.failed(NetworkError.Kind.TOO_LARGE, Failure.headers(host, config)));
    }
    return true;
  }

  @Override
  public void onContent(Response response, ByteBuffer content) {
    BodyCollector collector = body;
    if (collector == null) {
      collector =
          new BodyCollector(
              config.maxBodyBytes(), config.maxFileBytes(), announcedLength(response));
      body = collector;
      if (arrival != null) {
        arrival.begin(received(response, Body.EMPTY), collector, config.maxFileBytes());
      }
    }
    try {
      if (!collector.append(content)) {
        abort(response, ContentCoding.tooLarge(host, config));
      } else if (arrival != null) {
        arrival.more();
      }
    } catch (IOException e) {
      abort(response, ContentCoding.notKept(host, e));
    }
  }

  @Override
  public void onComplete(Result outcome) {
    if (!outcome.isFailed()) {
      ContentCoding.decoded(received(outcome.getResponse()), config, host, threads, this::finish);
      return;
    }
    if (body != null) {
      body.discard();
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
    if (!result.complete(outcome)) {
      outcome.body().release();
    }
  }

  String host() {
    return host;
  }

  private void abort(Response response, HttpResponse outcome) {
    // Before Jetty's own end, which comes with another failure where the abort is late.
    finish(outcome);
    var unused = response.abort(new BrokenOffException());
  }

  private HttpResponse received(Response response) {
    String told = response.getHeaders().get(HttpHeader.CONTENT_TYPE);
    String contentType = told == null ? "" : told;
    return received(
        response, body == null ? Body.of(new byte[0], contentType) : body.body(contentType));
  }

  private static HttpResponse received(Response response, Body content) {
    List<Header> headers = new ArrayList<>(response.getHeaders().size());
    for (HttpField field : response.getHeaders()) {
      String value = field.getValue();
      headers.add(new Header(field.getName(), value == null ? "" : value));
    }
    return HttpResponse.of(response.getStatus(), Headers.of(headers), content);
  }

  /** The Content-Length; -1 when unknown. */
  private static long announcedLength(Response response) {
    return response.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH);
  }

  /** Tells Jetty to drop the connection; nobody sees it. */
  private static final class BrokenOffException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenOffException() {
      super("broken off", null, false, false);
    }
  }
}
