package dev.sluice.transport.testing;

import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import dev.sluice.transport.Transport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * A transport that answers from a function, or from a list of responses, and remembers what it was
 * sent.
 *
 * <pre>{@code
 * FakeTransport api = FakeTransport.answering(json(200, "{\"campaigns\": [], \"count\": 0}"));
 * Brevo brevo = new BrevoClient(Connection.over(BrevoClient.CONFIG, api));
 * brevo.emailCampaigns(null).forEach(…);
 * assertThat(api.requests()).hasSize(1);
 * }</pre>
 *
 * <p>Answers at once, in the calling thread. Thread-safe.
 */
public final class FakeTransport implements Transport {

  private final Function<HttpRequest, CompletionStage<HttpResponse>> answer;
  private final List<HttpRequest> requests = new CopyOnWriteArrayList<>();

  private FakeTransport(Function<HttpRequest, CompletionStage<HttpResponse>> answer) {
    this.answer = answer;
  }

  /** A transport that answers each request with what the function gives. */
  public static FakeTransport answering(Function<HttpRequest, HttpResponse> answer) {
    return new FakeTransport(request -> CompletableFuture.completedFuture(answer.apply(request)));
  }

  /** A transport that answers with these responses in turn, and fails when there are no more. */
  public static FakeTransport answering(HttpResponse... responses) {
    Queue<HttpResponse> queue = new ConcurrentLinkedQueue<>(List.of(responses));
    return answering(
        request -> {
          HttpResponse response = queue.poll();
          return response == null
              ? HttpResponse.failed(NetworkError.Kind.CONNECT, "The fake has no more responses")
              : response;
        });
  }

  /** A transport whose answers come when the function's stages complete. */
  public static FakeTransport answeringLater(
      Function<HttpRequest, CompletionStage<HttpResponse>> answer) {
    return new FakeTransport(answer);
  }

  /** A JSON response. */
  public static HttpResponse json(int status, String json) {
    return HttpResponse.of(
        status,
        Headers.EMPTY.with("Content-Type", "application/json"),
        Body.of(json.getBytes(StandardCharsets.UTF_8), "application/json"));
  }

  @Override
  public CompletionStage<HttpResponse> send(HttpRequest request) {
    requests.add(request);
    return answer.apply(request);
  }

  /** What was sent so far, in order. */
  public List<HttpRequest> requests() {
    return List.copyOf(requests);
  }
}
