package dev.sluice.example.standin.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/** A plain client of one stand-in. */
public final class ApiClient {
  private final HttpClient http = HttpClient.newHttpClient();
  private final String baseUrl;
  private final String keyHeader;
  private final String keyValue;

  /** Creates a client that sends a key in a header. */
  public ApiClient(String baseUrl, String keyHeader, String keyValue) {
    this.baseUrl = baseUrl;
    this.keyHeader = keyHeader;
    this.keyValue = keyValue;
  }

  /** Sends a GET with the key; the target begins after the base URL. */
  public HttpResponse<byte[]> get(String target) throws IOException, InterruptedException {
    return send(keyed(target).build());
  }

  /** Sends a POST of a JSON document, with the key. */
  public HttpResponse<byte[]> post(String target, String body)
      throws IOException, InterruptedException {
    return send("POST", target, body);
  }

  /** Sends a JSON document by any method, with the key. */
  public HttpResponse<byte[]> send(String method, String target, String body)
      throws IOException, InterruptedException {
    return send(
        keyed(target)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build());
  }

  /** Sends a request as it is. */
  public HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
    return http.send(request, BodyHandlers.ofByteArray());
  }

  /** Returns the beginning of a request without the key. */
  public HttpRequest.Builder request(String target) {
    return HttpRequest.newBuilder(URI.create(baseUrl + target));
  }

  /** Returns the beginning of a request with the key. */
  public HttpRequest.Builder keyed(String target) {
    return request(target).header(keyHeader, keyValue);
  }

  /** Returns the body of a GET that must succeed. */
  public byte[] body(String target) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = get(target);
    if (response.statusCode() != 200) {
      throw new AssertionError(target + " gave " + response.statusCode());
    }
    return response.body();
  }

  /** Returns the object that a GET gives, which must succeed. */
  public Map<String, Object> json(String target) throws IOException, InterruptedException {
    return Json.object(body(target));
  }

  /** Returns the records under a key; a page without the key has none. */
  public List<Map<String, Object>> items(String key, String target)
      throws IOException, InterruptedException {
    return Json.objects(json(target).getOrDefault(key, List.of()));
  }

  /** Returns the records of a page that is an array. */
  public List<Map<String, Object>> items(String target) throws IOException, InterruptedException {
    return Json.objects(Json.document(body(target)));
  }
}
