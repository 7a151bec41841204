package dev.sluice.example.standin;

import dev.sluice.example.standin.testing.ApiClient;
import java.util.Map;
import java.util.stream.IntStream;

/** A vendor that sells numbers: {@code GET /numbers} and {@code GET /others}, a hundred each. */
final class Counting {
  private static final ErrorForm ERRORS = new Plain();
  private static final Vendor VENDOR =
      new Vendor(
          "Counting", "/v1", Access.key("X-Key", "Key ", ERRORS), ERRORS, Counting::rateHeaders);

  private Counting() {}

  static StandInServer start(FaultRule faults) {
    return start(StandInOptions.forTests(100).withFaults(faults));
  }

  static StandInServer start(StandInOptions<Integer> options) {
    return StandInServer.start(
        VENDOR,
        options,
        day -> {
          Router.Operation list = request -> list(request.query(), options.volume() * day);
          return new Router(
              Map.of(
                  "/numbers",
                  Map.of("GET", list, "PUT", list),
                  "/others",
                  Map.of("GET", list),
                  "/numbers/{number}/words/{language}",
                  Map.of("GET", Counting::words)));
        });
  }

  static ApiClient client(StandInServer server) {
    return new ApiClient(server.baseUrl(), "X-Key", "Key " + StandInOptions.KEY);
  }

  private static Answer words(ApiRequest request) {
    String text = request.variable("number") + " in " + request.variable("language");
    return Answer.of(200, "text/plain", text + " at " + request.url());
  }

  private static Answer list(QueryParams query, int size) {
    Paging paging = Paging.of(query, Order.OLDEST_FIRST, new PageSize(1, 10, 50));
    int[] page = paging.page(IntStream.range(0, size).toArray());
    return JsonBody.answer(200, json -> json.writeArray(page, 0, page.length));
  }

  private static Map<String, String> rateHeaders(RateStatus rate) {
    return Map.of("X-Left", rate.remaining() + " for " + rate.resetSeconds());
  }

  /** Errors as a line of text that begins with a word. */
  private static final class Plain implements ErrorForm {
    @Override
    public Answer unauthorized() {
      return error(401, "unauthorized");
    }

    @Override
    public Answer notFound() {
      return error(404, "not found");
    }

    @Override
    public Answer methodNotAllowed(String method) {
      return error(405, "not allowed: " + method);
    }

    @Override
    public Answer invalid(String parameter, String message) {
      return error(400, "invalid: " + parameter);
    }

    @Override
    public Answer outOfRange(String parameter, String message) {
      return error(400, "out of range: " + parameter);
    }

    @Override
    public Answer tooManyRequests() {
      return error(429, "too many");
    }

    @Override
    public Answer internal() {
      return error(500, "internal");
    }

    @Override
    public Answer unavailable() {
      return error(503, "unavailable");
    }

    private static Answer error(int status, String text) {
      return Answer.of(status, "text/plain", text);
    }
  }
}
