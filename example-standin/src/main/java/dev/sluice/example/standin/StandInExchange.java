package dev.sluice.example.standin;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** One request in the hands of a {@link FaultAction}: its normal answer, and its connection. */
public final class StandInExchange {
  /** What the resources would answer to a query. */
  @FunctionalInterface
  interface NormalAnswer {
    /** Returns the answer to the request with this query in place of its own. */
    Answer to(QueryParams query);
  }

  private final HttpExchange http;
  private final StandInRequest request;
  private final NormalAnswer normal;
  private final Vendor vendor;
  private final RateStatus rate;
  private final RequestCounts counts;
  private final CompletableFuture<Void> closing;

  StandInExchange(
      HttpExchange http,
      StandInRequest request,
      NormalAnswer normal,
      Vendor vendor,
      RateStatus rate,
      RequestCounts counts,
      CompletableFuture<Void> closing) {
    this.http = http;
    this.request = request;
    this.normal = normal;
    this.vendor = vendor;
    this.rate = rate;
    this.counts = counts;
    this.closing = closing;
  }

  /** Returns the request. */
  public StandInRequest request() {
    return request;
  }

  /** Returns how the vendor words errors. */
  public ErrorForm errors() {
    return vendor.errors();
  }

  /** Returns what the API would answer. */
  public Answer normalAnswer() {
    return normal(query -> query);
  }

  /** Returns what the API would answer if one query parameter had another value. */
  public Answer answerWith(String parameter, String value) {
    return normal(query -> query.with(parameter, value));
  }

  /** Sends an answer, with the rate headers it does not have yet. */
  public void send(Answer answer) throws IOException {
    Wire.send(http, marked(answer, rate), counts);
  }

  /** Sends 429 with the rate headers of an exhausted limit. */
  public void sendExhausted(int resetSeconds) throws IOException {
    RateStatus exhausted = new RateStatus(false, rate.limit(), 0, resetSeconds);
    Wire.send(http, marked(vendor.errors().tooManyRequests(), exhausted), counts);
  }

  /** Sends the head of an answer and half of its body, then closes the connection. */
  public void sendHalf(Answer answer) throws IOException {
    Answer whole = marked(answer, rate);
    byte[] body = whole.bytes();
    Wire.sendHead(http, whole, counts);
    OutputStream out = http.getResponseBody();
    out.write(body, 0, body.length / 2);
    out.flush();
    http.close();
  }

  /** Closes the connection; if nothing was sent, the client gets no answer at all. */
  public void disconnect() {
    counts.disconnected();
    http.close();
  }

  /** Waits; returns whether it was released, and false if the server is being closed. */
  public boolean holdUntil(CompletableFuture<Void> released) {
    CompletableFuture.anyOf(released, closing).join();
    return !closing.isDone();
  }

  private Answer normal(UnaryOperator<QueryParams> change) {
    try {
      return normal.to(change.apply(QueryParams.parse(request.query(), vendor.errors())));
    } catch (Refusal e) {
      return e.answer();
    }
  }

  private Answer marked(Answer answer, RateStatus status) {
    Answer marked = answer;
    for (Map.Entry<String, String> header : vendor.rates().headers(status).entrySet()) {
      if (!marked.headers().containsKey(header.getKey())) {
        marked = marked.withHeader(header.getKey(), header.getValue());
      }
    }
    return marked;
  }
}
