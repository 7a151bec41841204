package dev.sluice.example.sendgrid.standin;

import com.sun.net.httpserver.Headers;
import dev.sluice.example.standin.Access;
import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.ApiRequest;
import dev.sluice.example.standin.QueryParams;
import dev.sluice.example.standin.RequestCounts;
import dev.sluice.example.standin.Router;
import dev.sluice.example.standin.StandInOptions;
import dev.sluice.example.standin.StandInServer;
import dev.sluice.example.standin.Vendor;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A server of files on an origin of its own, as cloud storage is. A file's address is signed: that
 * is all the access there is, and a request that brings an {@code Authorization} as well is turned
 * down.
 */
final class SignedFiles implements AutoCloseable {
  private static final String SIGNATURE = "X-Amz-Signature";
  private static final String ONE_WAY =
      "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query"
          + " string parameter or the Authorization header should be specified";
  private static final StorageErrors ERRORS = new StorageErrors();

  private final ConcurrentMap<String, byte[]> files = new ConcurrentHashMap<>();
  private final StandInServer server;

  private SignedFiles(StandInOptions<?> options) {
    Access access = (path, headers, query, apiKey) -> refusal(path, headers, query);
    Vendor vendor = new Vendor("Storage", "/exports", access, ERRORS, rate -> Map.of());
    Router router = new Router(Map.of("/{export}/{file}", Map.of("GET", this::file)));
    this.server = StandInServer.start(vendor, options, day -> router);
  }

  /** Starts a server, which runs until it is closed. */
  static SignedFiles start(StandInOptions<?> options) {
    return new SignedFiles(options);
  }

  /** Puts a file under a path; returns its signed address. */
  String put(String path, byte[] file) {
    files.put(path, file.clone());
    return server.baseUrl()
        + path
        + "?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20260701T120000Z&X-Amz-Expires=259200"
        + "&X-Amz-SignedHeaders=host&X-Amz-Signature="
        + signature(path);
  }

  RequestCounts counts() {
    return server.counts();
  }

  @Override
  public void close() {
    server.close();
  }

  private Answer file(ApiRequest request) {
    byte[] file = files.get("/" + request.variable("export") + "/" + request.variable("file"));
    return file == null ? ERRORS.notFound() : Answer.of(200, "application/gzip", file);
  }

  private static Optional<Answer> refusal(String path, Headers headers, QueryParams query) {
    if (headers.containsKey("Authorization")) {
      return Optional.of(ERRORS.invalid("Authorization", ONE_WAY));
    }
    return query.text(SIGNATURE).filter(signature(path)::equals).isPresent()
        ? Optional.empty()
        : Optional.of(ERRORS.unauthorized());
  }

  private static String signature(String path) {
    return Ids.of("signature of " + path, 1).replace("-", "");
  }
}
