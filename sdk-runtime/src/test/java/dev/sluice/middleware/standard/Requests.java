package dev.sluice.middleware.standard;

import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.Operation;

/** Requests and responses of these tests. */
final class Requests {

  private Requests() {}

  static HttpRequest get() {
    return get("http://localhost/a");
  }

  static HttpRequest get(String url) {
    return new HttpRequest(
        new Operation("test", "op", true), HttpMethod.GET, url, Headers.EMPTY, Body.EMPTY);
  }

  static HttpRequest post() {
    return new HttpRequest(
        new Operation("test", "op", false),
        HttpMethod.POST,
        "http://localhost/a",
        Headers.EMPTY,
        Body.EMPTY);
  }

  static HttpResponse status(int status, String... headers) {
    Headers all = Headers.EMPTY;
    for (int i = 0; i < headers.length; i += 2) {
      all = all.with(headers[i], headers[i + 1]);
    }
    return HttpResponse.of(status, all, Body.EMPTY);
  }
}
