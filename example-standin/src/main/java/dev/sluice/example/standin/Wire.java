package dev.sluice.example.standin;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;

/** The sending of answers over HTTP; an answer is counted before its first byte is sent. */
final class Wire {
  private Wire() {}

  /** Sends a whole answer. */
  static void send(HttpExchange http, Answer answer, RequestCounts counts) throws IOException {
    sendHead(http, answer, counts);
    if (answer.bytes().length > 0) {
      try (OutputStream out = http.getResponseBody()) {
        out.write(answer.bytes());
      }
    }
  }

  /** Sends status and headers, with the whole body's length. */
  static void sendHead(HttpExchange http, Answer answer, RequestCounts counts) throws IOException {
    counts.answered(answer.status());
    answer.headers().forEach(http.getResponseHeaders()::set);
    int length = answer.bytes().length;
    http.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
  }
}
