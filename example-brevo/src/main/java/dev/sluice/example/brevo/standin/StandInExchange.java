package dev.sluice.example.brevo.standin;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;

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
  private final RateStatus rate;
  private final RequestCounts counts;
  private final CompletableFuture<Void> closing;

  StandInExchange(
      HttpExchange http,
      StandInRequest request,
      NormalAnswer normal,
      RateStatus rate,
      RequestCounts counts,
      CompletableFuture<Void> closing) {
    this.http = http;
    this.request = request;
    this.normal = normal;
    this.rate = rate;
    this.counts = counts;
    this.closing = closing;
  }

  /** Returns the request. */
  public StandInRequest request() {
    return request;
  }

  /** Returns what the API would answer. */
  public Answer normalAnswer() {
    try {
      return normal.to(QueryParams.parse(request.query()));
    } catch (ApiError e) {
      return e.answer();
    }
  }

  /** Returns what the API would answer if one query parameter had another value. */
  public Answer answerWith(String parameter, String value) {
    try {
      return normal.to(QueryParams.parse(request.query()).with(parameter, value));
    } catch (ApiError e) {
      return e.answer();
    }
  }

  /** Sends an answer, with the rate headers it does not have yet. */
  public void send(Answer answer) throws IOException {
    Wire.send(http, rate.mark(answer), counts);
  }

  /** Sends the head of an answer and half of its body, then closes the connection. */
  public void sendHalf(Answer answer) throws IOException {
    Answer marked = rate.mark(answer);
    byte[] body = marked.bytes();
    Wire.sendHead(http, marked, counts);
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
}
