package dev.sluice.middleware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.Operation;
import dev.sluice.transport.testing.FakeTransport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MiddlewareChainTest {

  private static final HttpRequest REQUEST =
      new HttpRequest(
          new Operation("test", "op", true),
          HttpMethod.GET,
          "http://localhost/",
          Headers.EMPTY,
          Body.EMPTY);

  private final FakeTransport transport =
      FakeTransport.answering(request -> FakeTransport.json(200, "{}"));

  @Test
  void of_middleware_outermostFirst() {
    List<String> order = new ArrayList<>();
    Middleware outer =
        (request, next) -> {
          order.add("outer");
          return next.send(request);
        };
    Middleware inner =
        (request, next) -> {
          order.add("inner");
          return next.send(request);
        };

    MiddlewareChain.of(List.of(outer, inner), transport).send(REQUEST);

    assertThat(order).containsExactly("outer", "inner");
  }

  @Test
  void of_requestMiddleware_changesWhatIsSent() {
    Middleware language =
        new RequestMiddleware() {
          @Override
          protected HttpRequest change(HttpRequest request) {
            return request.withHeader("Accept-Language", "en");
          }
        };

    MiddlewareChain.of(List.of(language), transport).send(REQUEST);

    assertThat(transport.requests().get(0).headers().first("accept-language")).contains("en");
  }

  @Test
  void of_responseMiddleware_changesWhatComesBack() {
    Middleware teapot =
        new ResponseMiddleware() {
          @Override
          protected HttpResponse change(HttpRequest request, HttpResponse response) {
            return HttpResponse.of(418, response.headers(), response.body());
          }
        };

    assertThat(
            MiddlewareChain.of(List.of(teapot), transport)
                .send(REQUEST)
                .toCompletableFuture()
                .join()
                .status())
        .isEqualTo(418);
  }

  @Test
  void send_throwingMiddleware_failsItsStage() {
    Middleware broken =
        (request, next) -> {
          throw new IllegalStateException("oops");
        };

    assertThatThrownBy(
            () ->
                MiddlewareChain.of(List.of(broken), transport)
                    .send(REQUEST)
                    .toCompletableFuture()
                    .join())
        .hasRootCauseMessage("oops");
  }

  @Test
  @SuppressWarnings("NullAway") // The broken contract under test.
  void send_middlewareReturningNull_failsItsStage() {
    Middleware broken = (request, next) -> null;

    assertThatThrownBy(
            () ->
                MiddlewareChain.of(List.of(broken), transport)
                    .send(REQUEST)
                    .toCompletableFuture()
                    .join())
        .hasRootCauseInstanceOf(IllegalStateException.class)
        .hasMessageContaining("returned null for test.op");
  }

  @Test
  void send_throwingTransport_failsItsStage() {
    FakeTransport broken =
        FakeTransport.answeringLater(
            request -> {
              throw new IllegalStateException("oops");
            });

    assertThatThrownBy(
            () -> MiddlewareChain.of(List.of(), broken).send(REQUEST).toCompletableFuture().join())
        .hasRootCauseMessage("oops");
  }
}
