package dev.sluice.example.standin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** What is done in place of a request's normal answer. */
@FunctionalInterface
public interface FaultAction {
  /** Answers a request, or breaks it; an exchange nothing was sent on is closed afterwards. */
  void perform(StandInExchange exchange) throws IOException;

  /** Sends an answer. */
  static FaultAction reply(Answer answer) {
    return exchange -> exchange.send(answer);
  }

  /** Sends a page of HTML, as a proxy on the way does. */
  static FaultAction html(int status) {
    String page = "<html><head><title>Proxy</title></head><body>Not the API</body></html>";
    return reply(Answer.of(status, "text/html; charset=utf-8", page));
  }

  /** Sends 401 as for an unknown key. */
  static FaultAction unauthorized() {
    return exchange -> exchange.send(exchange.errors().unauthorized());
  }

  /** Sends 429 with the rate headers of an exhausted limit. */
  static FaultAction tooManyRequests(int resetSeconds) {
    return exchange -> exchange.sendExhausted(resetSeconds);
  }

  /** Sends 500. */
  static FaultAction internal() {
    return exchange -> exchange.send(exchange.errors().internal());
  }

  /** Sends 503 with a {@code Retry-After} in seconds. */
  static FaultAction unavailable(int retryAfterSeconds) {
    String seconds = Integer.toString(retryAfterSeconds);
    return exchange ->
        exchange.send(exchange.errors().unavailable().withHeader("Retry-After", seconds));
  }

  /** Sends a status and no body, where a body is expected. */
  static FaultAction emptyBody(int status) {
    return reply(Answer.empty(status).withHeader("Content-Type", "application/json"));
  }

  /** Sends the first half of the normal body, with a {@code Content-Length} that fits the half. */
  static FaultAction cutJson() {
    return exchange -> {
      Answer normal = exchange.normalAnswer();
      byte[] body = normal.bytes();
      exchange.send(normal.withBody(Arrays.copyOf(body, body.length / 2)));
    };
  }

  /** Sends the first half of the normal body, with the whole one's length, and closes. */
  static FaultAction shortBody() {
    return exchange -> exchange.sendHalf(exchange.normalAnswer());
  }

  /** Closes the connection without an answer. */
  static FaultAction disconnect() {
    return StandInExchange::disconnect;
  }

  /** Holds the request until the server is closed. */
  static FaultAction stall() {
    return new Gate().hold();
  }

  /** Sends the normal answer compressed with gzip. */
  static FaultAction gzip() {
    return exchange -> {
      Answer normal = exchange.normalAnswer();
      exchange.send(
          normal.withBody(compressed(normal.bytes())).withHeader("Content-Encoding", "gzip"));
    };
  }

  /** Sends the first page, whatever offset is asked for. */
  static FaultAction frozenPage() {
    return exchange -> exchange.send(exchange.answerWith("offset", "0"));
  }

  private static byte[] compressed(byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
