package dev.sluice.example.brevo.standin;

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
final class ApiClient {
  private final HttpClient http = HttpClient.newHttpClient();
  private final BrevoStandIn server;

  ApiClient(BrevoStandIn server) {
    this.server = server;
  }

  HttpResponse<byte[]> get(String target) throws IOException, InterruptedException {
    return send(request(target).header("api-key", "demo-key").build());
  }

  HttpResponse<byte[]> post(String target, String body) throws IOException, InterruptedException {
    return send(
        request(target)
            .header("api-key", "demo-key")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
    return http.send(request, BodyHandlers.ofByteArray());
  }

  HttpRequest.Builder request(String target) {
    return HttpRequest.newBuilder(URI.create(server.baseUrl() + target));
  }

  /** Returns the document of a GET that must succeed. */
  Map<String, Object> json(String target) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = get(target);
    if (response.statusCode() != 200) {
      throw new AssertionError(target + " gave " + response.statusCode());
    }
    return Json.object(response.body());
  }

  /** Returns the records under a key; a page without the key has none. */
  List<Map<String, Object>> items(String key, String target)
      throws IOException, InterruptedException {
    return Json.objects(json(target).getOrDefault(key, List.of()));
  }
}
