package dev.sluice.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.config.TransportConfig;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import dev.sluice.http.NetworkError.Kind;
import dev.sluice.http.Operation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine does, and above all does not do. */
@Timeout(20)
public abstract class TransportContract {

  private static final Operation OPERATION = new Operation("test", "op", true);
  private static final TransportConfig PATIENT = withAttemptTimeout(Duration.ofSeconds(10));
  private static final TransportConfig IMPATIENT = withAttemptTimeout(Duration.ofMillis(700));

  private static TransportConfig withAttemptTimeout(Duration value) {
    return new TransportConfig(
        Duration.ofSeconds(2), Duration.ofSeconds(15), value, 256 << 10, 1 << 20, 8 << 10, 64);
  }

  private Transport transport;

  protected abstract Transport create(TransportConfig config);

  @BeforeEach
  void start() {
    transport = create(PATIENT);
  }

  @AfterEach
  void stop() {
    transport.close();
  }

  private static HttpRequest get(String url) {
    return new HttpRequest(OPERATION, HttpMethod.GET, url, Headers.EMPTY, Body.EMPTY);
  }

  private HttpResponse send(HttpRequest request) {
    return transport.send(request).toCompletableFuture().orTimeout(15, TimeUnit.SECONDS).join();
  }

  private void beImpatient() {
    transport.close();
    transport = create(IMPATIENT);
  }

  private HttpResponse exchange(String response) throws IOException {
    try (LoopbackServer server = LoopbackServer.answering(response)) {
      return send(get(server.url() + "/a?key=s3cret"));
    }
  }

  private NetworkError errorOf(LoopbackServer.Answer answer) throws IOException {
    try (LoopbackServer server = LoopbackServer.answering(answer)) {
      HttpResponse response = send(get(server.url() + "/a?key=s3cret"));
      assertThat(response.status()).isZero();
      NetworkError error = response.error().orElseThrow();
      assertThat(error.message()).doesNotContain("s3cret").contains("127.0.0.1:" + server.port());
      return error;
    }
  }

  @Test
  void send_ok_statusHeadersAndBodyArrive() throws IOException {
    HttpResponse response =
        exchange(
            "HTTP/1.1 200 OK\nContent-Type: text/plain\nX-A: 1\nX-A: 2\nContent-Length: 4\n\nbody");

    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body().text()).isEqualTo("body");
    assertThat(response.body().contentType()).isEqualTo("text/plain");
    assertThat(
            response.headers().stream()
                .filter(field -> field.name().equalsIgnoreCase("x-a"))
                .map(field -> field.value()))
        .containsExactly("1", "2");
    assertThat(response.attempts()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 407, 429, 500, 503})
  void send_errorStatus_comesBackAsItIs(int status) throws IOException {
    HttpResponse response =
        exchange("HTTP/1.1 " + status + " Nope\nRetry-After: 7\nContent-Length: 2\n\nno");

    assertThat(response.status()).isEqualTo(status);
    assertThat(response.headers().first("retry-after")).contains("7");
    assertThat(response.body().text()).isEqualTo("no");
  }

  @Test
  void send_challenge_comesBackAsItIs() throws IOException {
    HttpResponse response =
        exchange("HTTP/1.1 401 No\nWWW-Authenticate: Basic realm=\"x\"\nContent-Length: 0\n\n");

    assertThat(response.status()).isEqualTo(401);
    assertThat(response.headers().first("WWW-Authenticate")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void send_redirect_isNotFollowed(int status) throws IOException {
    List<String> paths = new CopyOnWriteArrayList<>();
    try (LoopbackServer server =
        LoopbackServer.answering(
            (head, out) -> {
              paths.add(head.get(0));
              LoopbackServer.write(
                  out, "HTTP/1.1 " + status + " Go\nLocation: /b\nContent-Length: 0\n\n");
              return true;
            })) {
      HttpResponse response = send(get(server.url() + "/a"));

      assertThat(response.status()).isEqualTo(status);
      assertThat(response.headers().first("Location")).contains("/b");
      assertThat(paths).containsExactly("GET /a HTTP/1.1");
    }
  }

  @Test
  void send_setCookie_isNotSentBack() throws IOException {
    List<List<String>> heads = new CopyOnWriteArrayList<>();
    try (LoopbackServer server =
        LoopbackServer.answering(
            (head, out) -> {
              heads.add(head);
              LoopbackServer.write(
                  out, "HTTP/1.1 200 OK\nSet-Cookie: a=b; Path=/\nContent-Length: 0\n\n");
              return true;
            })) {
      HttpResponse first = send(get(server.url()));
      send(get(server.url()));

      assertThat(first.headers().first("Set-Cookie")).contains("a=b; Path=/");
      assertThat(heads.get(1).toString().toLowerCase(Locale.ROOT)).doesNotContain("cookie");
    }
  }

  @Test
  void send_gzip_isDecodedAndStatusKept() throws IOException {
    byte[] gzip = gzip("zipped ".repeat(1000).getBytes(UTF_8));
    try (LoopbackServer server =
        LoopbackServer.answering(
            (head, out) -> {
              LoopbackServer.write(
                  out,
                  "HTTP/1.1 429 Slow\nContent-Encoding: gzip\nX-A: 1\nContent-Length: "
                      + gzip.length
                      + "\n\n");
              out.write(gzip);
              return true;
            })) {
      HttpResponse response = send(get(server.url()));

      assertThat(response.status()).isEqualTo(429);
      assertThat(response.headers().first("X-A")).contains("1");
      assertThat(response.body().text()).isEqualTo("zipped ".repeat(1000));
    }
  }

  @Test
  void send_gzipBomb_isTooLarge() throws IOException {
    byte[] gzip = gzip(new byte[5 << 20]);
    NetworkError error =
        errorOf(
            (head, out) -> {
              LoopbackServer.write(
                  out,
                  "HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: "
                      + gzip.length
                      + "\n\n");
              out.write(gzip);
              return true;
            });

    assertThat(error.kind()).isEqualTo(Kind.TOO_LARGE);
  }

  @Test
  void send_invalidGzip_isProtocol() throws IOException {
    NetworkError error =
        errorOf(
            (head, out) -> {
              LoopbackServer.write(
                  out, "HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: 3\n\nabc");
              return true;
            });

    assertThat(error.kind()).isIn(Kind.PROTOCOL, Kind.BROKEN);
  }

  @Test
  void send_chunkedBody_isJoined() throws IOException {
    HttpResponse response =
        exchange("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n3\nabc\n2\nde\n0\n\n");

    assertThat(response.body().text()).isEqualTo("abcde");
  }

  @Test
  void send_bodyEndingWithConnection_isWhole() throws IOException {
    try (LoopbackServer server =
        LoopbackServer.answering(
            (head, out) -> {
              LoopbackServer.write(out, "HTTP/1.1 200 OK\nConnection: close\n\nabc");
              return false;
            })) {
      assertThat(send(get(server.url())).body().text()).isEqualTo("abc");
    }
  }

  @Test
  void send_largeBody_arrivesWhole() throws IOException {
    byte[] body = new byte[1 << 20];
    for (int i = 0; i < body.length; i++) {
      body[i] = (byte) (i * 31);
    }
    try (LoopbackServer server =
        LoopbackServer.answering(
            (head, out) -> {
              LoopbackServer.write(out, "HTTP/1.1 200 OK\nContent-Length: " + body.length + "\n\n");
              out.write(body);
              return true;
            })) {
      assertThat(send(get(server.url())).body().bytes()).isEqualTo(body);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void send_bodyTooLargeForMemory_isInAFile(boolean packed) throws IOException {
    byte[] body = new byte[900_000];
    new Random(7).nextBytes(body);
    byte[] sent = packed ? gzip(body) : body;
    try (LoopbackServer server =
        LoopbackServer.answering(
            (head, out) -> {
              LoopbackServer.write(
                  out,
                  "HTTP/1.1 200 OK\n"
                      + (packed ? "Content-Encoding: gzip\n" : "")
                      + "Content-Type: text/plain\nContent-Length: "
                      + sent.length
                      + "\n\n");
              out.write(sent);
              return true;
            })) {
      Body received = send(get(server.url())).body();

      assertThat(received.isInMemory()).isFalse();
      assertThat(received.length()).isEqualTo(body.length);
      assertThat(received.contentType()).isEqualTo("text/plain");
      assertThat(received.open()).hasBinaryContent(body);
      received.release();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 2000000", "Transfer-Encoding: chunked"})
  void send_bodyBeyondBound_isTooLarge(String framing) throws IOException {
    NetworkError error =
        errorOf(
            (head, out) -> {
              LoopbackServer.write(out, "HTTP/1.1 200 OK\n" + framing + "\n\n");
              if (framing.startsWith("T")) {
                LoopbackServer.write(out, Integer.toHexString(2_000_000) + "\n");
              }
              out.write(new byte[2_000_000]);
              out.flush();
              return true;
            });

    assertThat(error.kind()).isEqualTo(Kind.TOO_LARGE);
    assertThat(error.message()).contains("1048576");
  }

  @Test
  void send_headersBeyondBound_isTooLarge() throws IOException {
    NetworkError error =
        errorOf(
            (head, out) -> {
              LoopbackServer.write(
                  out,
                  "HTTP/1.1 200 OK\n"
                      + "X-Big: xxxxxxxxxx\n".repeat(600)
                      + "Content-Length: 0\n\n");
              return true;
            });

    assertThat(error.kind()).as(error.message()).isEqualTo(Kind.TOO_LARGE);
  }

  @Test
  void send_truncatedBody_isBroken() throws IOException {
    NetworkError error =
        errorOf(
            (head, out) -> {
              LoopbackServer.write(out, "HTTP/1.1 200 OK\nContent-Length: 10\n\nabc");
              return false;
            });

    assertThat(error.kind()).isEqualTo(Kind.BROKEN);
  }

  @Test
  void send_truncatedChunks_isBroken() throws IOException {
    NetworkError error =
        errorOf(
            (head, out) -> {
              LoopbackServer.write(out, "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n8\nabc");
              return false;
            });

    assertThat(error.kind()).isEqualTo(Kind.BROKEN);
  }

  @Test
  void send_closedWithoutReply_isBroken() throws IOException {
    assertThat(errorOf((head, out) -> false).kind()).isEqualTo(Kind.BROKEN);
  }

  @Test
  void send_garbage_isProtocolOrBroken() throws IOException {
    NetworkError error =
        errorOf(
            (head, out) -> {
              LoopbackServer.write(out, "SSH-2.0-OpenSSH_9.2\n\n\n");
              return false;
            });

    assertThat(error.kind()).isIn(Kind.PROTOCOL, Kind.BROKEN);
  }

  @Test
  void send_stalledBody_timesOut() throws IOException {
    beImpatient();
    NetworkError error =
        errorOf(
            (head, out) -> {
              LoopbackServer.write(out, "HTTP/1.1 200 OK\nContent-Length: 10\n\nabc");
              Thread.currentThread().join(5_000);
              return false;
            });

    assertThat(error.kind()).isEqualTo(Kind.TIMEOUT);
    assertThat(error.message()).contains("700 ms");
  }

  @Test
  void send_head_hasHeadersAndNoBody() throws IOException {
    try (LoopbackServer server =
        LoopbackServer.answering("HTTP/1.1 200 OK\nContent-Length: 10\nX-One: 1\n\n")) {
      HttpResponse response =
          send(
              new HttpRequest(OPERATION, HttpMethod.HEAD, server.url(), Headers.EMPTY, Body.EMPTY));

      assertThat(response.status()).isEqualTo(200);
      assertThat(response.headers().first("x-one")).contains("1");
      assertThat(response.body().isEmpty()).isTrue();
    }
  }

  @Test
  void send_operationWithATimeoutOfItsOwn_timesOutByThat() throws IOException {
    try (LoopbackServer server =
        LoopbackServer.answering(
            (head, out) -> {
              Thread.currentThread().join(5_000);
              return false;
            })) {
      HttpRequest request =
          new HttpRequest(
              OPERATION.withTimeout(Duration.ofMillis(200)),
              HttpMethod.GET,
              server.url(),
              Headers.EMPTY,
              Body.EMPTY);

      NetworkError error = send(request).error().orElseThrow();

      assertThat(error.kind()).isEqualTo(Kind.TIMEOUT);
      assertThat(error.message()).contains("200 ms");
    }
  }

  @Test
  void send_tricklingHeaders_timesOut() throws IOException {
    beImpatient();
    NetworkError error =
        errorOf(
            (head, out) -> {
              LoopbackServer.write(out, "HTTP/1.1 200 OK\n");
              for (int i = 0; i < 100; i++) {
                LoopbackServer.write(out, "X-" + i + ": a\n");
                Thread.currentThread().join(50);
              }
              return false;
            });

    assertThat(error.kind()).isEqualTo(Kind.TIMEOUT);
  }

  @Test
  void send_unknownHost_isConnect() {
    NetworkError error =
        send(get("http://no-such-host.invalid/a?key=s3cret")).error().orElseThrow();

    assertThat(error.kind()).isEqualTo(Kind.CONNECT);
    assertThat(error.message()).contains("no-such-host.invalid:80", "unknown");
  }

  @Test
  void send_closedPort_isRefused() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }

    NetworkError error = send(get("http://127.0.0.1:" + port + "/a")).error().orElseThrow();

    assertThat(error.kind()).isEqualTo(Kind.CONNECT);
    assertThat(error.message()).isEqualTo("127.0.0.1:" + port + " refused the connection");
  }

  @Test
  void send_plainServerAskedForTls_fails() throws IOException {
    try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread server =
          new Thread(
              () -> {
                try (Socket socket = plain.accept()) {
                  // As such a server does: it reads before it answers.
                  long unused = socket.getInputStream().skip(1);
                  LoopbackServer.write(socket.getOutputStream(), "HTTP/1.1 400 Bad\n\n");
                  socket.shutdownOutput();
                  socket.getInputStream().transferTo(OutputStream.nullOutputStream());
                } catch (IOException e) {
                  // The test is over.
                }
              });
      server.start();

      NetworkError error =
          send(get("https://127.0.0.1:" + plain.getLocalPort() + "/")).error().orElseThrow();

      assertThat(error.kind()).isIn(ofPlainServer());
    }
  }

  /** What a server that does not speak TLS may be told as. */
  protected Set<Kind> ofPlainServer() {
    return Set.of(Kind.TLS, Kind.BROKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://a b/", "http://", "not a url", "http://host/%zz", "ftp://h/", ""})
  void send_illegalUrl_isProtocol(String url) {
    assertThat(send(get(url)).error().orElseThrow().kind()).isEqualTo(Kind.PROTOCOL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "PATCH", "DELETE", "REPORT"})
  void send_body_isSentWithItsType(String method) throws IOException {
    List<String> seen = new CopyOnWriteArrayList<>();
    try (LoopbackServer server =
        LoopbackServer.answering(
            (head, out) -> {
              seen.addAll(head);
              LoopbackServer.write(out, "HTTP/1.1 204 No Content\n\n");
              return true;
            })) {
      HttpRequest request =
          new HttpRequest(
              OPERATION,
              HttpMethod.of(method),
              server.url() + "/p%2Fq?a=%20b",
              Headers.EMPTY.with("X-One", "1").with("X-One", "2"),
              Body.of("{}".getBytes(UTF_8), "application/json"));

      assertThat(send(request).status()).isEqualTo(204);
      assertThat(seen)
          .contains(
              method + " /p%2Fq?a=%20b HTTP/1.1",
              "X-One: 1",
              "X-One: 2",
              "Content-Type: application/json",
              "{}");
    }
  }

  @Test
  void send_file_isSentWithItsLengthAsOftenAsAsked(@TempDir Path folder) throws IOException {
    List<String> seen = new CopyOnWriteArrayList<>();
    try (LoopbackServer server =
        LoopbackServer.answering(
            (head, out) -> {
              seen.addAll(head);
              LoopbackServer.write(out, "HTTP/1.1 204 No Content\n\n");
              return true;
            })) {
      Path file = Files.writeString(folder.resolve("contacts.csv"), "id,email 1,ada@example.com");
      HttpRequest request = put(server.url(), Body.ofFile(file, "text/csv"));

      assertThat(send(request).status()).isEqualTo(204);
      assertThat(send(request).status()).isEqualTo(204);
      assertThat(seen).filteredOn("id,email 1,ada@example.com"::equals).hasSize(2);
      assertThat(seen).contains("Content-Type: text/csv", "Content-Length: 26");
    }
  }

  @Test
  void send_fileThatIsGone_isProtocolAndSendsNothing(@TempDir Path folder) throws IOException {
    try (LoopbackServer server = LoopbackServer.answering((head, out) -> false)) {
      Path file = Files.writeString(folder.resolve("contacts.csv"), "id");
      HttpRequest request = put(server.url(), Body.ofFile(file, "text/csv"));
      Files.delete(file);

      assertThat(send(request).error().orElseThrow().kind()).isEqualTo(Kind.PROTOCOL);
    }
  }

  private static HttpRequest put(String url, Body body) {
    return new HttpRequest(OPERATION, HttpMethod.of("PUT"), url, Headers.EMPTY, body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"User-Agent", "Accept-Encoding"})
  void send_headerThatTheEngineSets_isTheRequestsOwn(String name) throws IOException {
    List<String> lines = new CopyOnWriteArrayList<>();
    try (LoopbackServer server =
        LoopbackServer.answering(
            (head, out) -> {
              lines.addAll(head);
              LoopbackServer.write(out, "HTTP/1.1 200 OK\nContent-Length: 0\n\n");
              return true;
            })) {
      send(get(server.url()).withHeader(name, "own"));
    }
    assertThat(lines)
        .filteredOn(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT)))
        .containsExactly(name + ": own");
  }

  @Test
  void send_serverThatClosesSilently_heals() throws Exception {
    try (LoopbackServer server =
        LoopbackServer.answering(
            (head, out) -> {
              LoopbackServer.write(out, "HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
              return false;
            })) {
      long failed =
          IntStream.range(0, 100)
              .mapToObj(i -> send(get(server.url())))
              .filter(response -> !response.isSuccess())
              .count();

      assertThat(failed).isLessThanOrEqualTo(mostStale());
    }
  }

  /** How many of a hundred requests may meet a connection that is being closed. */
  protected int mostStale() {
    return 2;
  }

  @Test
  void send_manyAtOnce_allAnswered() throws IOException {
    try (LoopbackServer server =
            LoopbackServer.answering("HTTP/1.1 200 OK\nContent-Length: 2\n\nok");
        Transport patient = create(TransportConfig.DEFAULT)) {
      List<CompletableFuture<HttpResponse>> all =
          IntStream.range(0, 2_000)
              .mapToObj(i -> patient.send(get(server.url() + "/" + i)).toCompletableFuture())
              .toList();

      assertThat(all).allSatisfy(one -> assertThat(one.join().status()).isEqualTo(200));
    }
  }

  @Test
  void close_inFlight_endsWithError() throws Exception {
    try (LoopbackServer server =
        LoopbackServer.answering(
            (head, out) -> {
              Thread.currentThread().join(5_000);
              return false;
            })) {
      CompletableFuture<HttpResponse> pending =
          transport.send(get(server.url())).toCompletableFuture();
      transport.close();

      assertThat(pending.get(5, TimeUnit.SECONDS).error()).isPresent();
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
