package dev.sluice.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.TestApi.Item;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.RetryConfig;
import dev.sluice.config.TransportConfig;
import dev.sluice.contract.CsvFormat;
import dev.sluice.contract.NdJsonFormat;
import dev.sluice.contract.PageFormat;
import dev.sluice.contract.XmlFormat;
import dev.sluice.control.SinglePager;
import dev.sluice.error.ContractException;
import dev.sluice.error.NetworkException;
import dev.sluice.http.Body;
import dev.sluice.http.HttpResponse;
import dev.sluice.middleware.Middleware;
import dev.sluice.transport.LoopbackServer;
import dev.sluice.transport.Transport;
import dev.sluice.transport.jdk.JdkTransport;
import dev.sluice.transport.jetty.JettyTransport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Items that are handed on while their reply is still arriving: over HTTP, in every format. */
@Timeout(60)
class ArrivingPagesTest {

  private static final String FIRST = "{\"id\": 1, \"name\": \"a\"}";
  private static final String SECOND = "{\"id\": 2, \"name\": \"b\"}";

  /** What the server sends next. */
  private final BlockingQueue<String> parts = new LinkedBlockingQueue<>();

  private static final String END = "";
  private static final String BREAK = "break";

  private final AtomicInteger requests = new AtomicInteger();

  enum Engine {
    JETTY,
    JDK;

    Transport create(TransportConfig config) {
      return this == JETTY ? new JettyTransport(config) : new JdkTransport(config);
    }
  }

  private LoopbackServer server() {
    return LoopbackServer.answering(
        (head, out) -> {
          requests.incrementAndGet();
          LoopbackServer.write(out, "HTTP/1.1 200 OK\nX-Id: r-17\nTransfer-Encoding: chunked\n\n");
          return send(out);
        });
  }

  private boolean send(OutputStream out) throws Exception {
    for (String part = parts.take(); !part.equals(BREAK); part = parts.take()) {
      byte[] bytes = part.getBytes(UTF_8);
      out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
      out.write(bytes);
      out.write("\r\n".getBytes(UTF_8));
      out.flush();
      if (part.equals(END)) {
        return true;
      }
    }
    return false;
  }

  private static Pages<Item> pages(Connection connection, PageFormat format, String items) {
    return TestApi.paged(connection, new Paging(items, "", new SinglePager()).withFormat(format));
  }

  private static ConnectorConfig config(LoopbackServer server) {
    return TestApi.config(server.url())
        .withRequestIdHeader("X-Id")
        .withRetry(new RetryConfig(3, Duration.ofMillis(1), Duration.ofMillis(2)));
  }

  private static Pages<Item> json(LoopbackServer server) {
    return pages(Connection.to(config(server)), PageFormat.JSON, "/items");
  }

  static Stream<Arguments> formats() {
    return Stream.of(
        Arguments.of(PageFormat.JSON, "/items", "{\"items\": [" + FIRST, "," + SECOND + "]}"),
        Arguments.of(new NdJsonFormat(), "", FIRST + "\n", SECOND + "\n"),
        Arguments.of(new CsvFormat(','), "", "id,name\n1,a\n2", ",b\n"),
        Arguments.of(
            new XmlFormat(),
            "/list/item",
            "<list><item><id>1</id><name>a</name></item><item>",
            "<id>2</id><name>b</name></item></list>"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void iterator_restNotSentYet_handsOnTheFirstItem(
      PageFormat format, String items, String start, String rest) throws IOException {
    try (LoopbackServer server = server()) {
      Iterator<Item> read = pages(Connection.to(config(server)), format, items).iterator();
      parts.add(start);

      assertThat(read.next()).isEqualTo(new Item(1, "a"));

      parts.addAll(List.of(rest, END));
      assertThat(read.next()).isEqualTo(new Item(2, "b"));
      assertThat(read.hasNext()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void iterator_brokenOffBehindAnItem_readsOnFromTheNextAttempt(Engine engine) throws IOException {
    try (LoopbackServer server = server();
        Transport transport = engine.create(TransportConfig.DEFAULT)) {
      Connection connection = Connection.over(config(server), transport);
      Iterator<Item> read = pages(connection, PageFormat.JSON, "/items").iterator();
      parts.add("{\"items\": [" + FIRST + ",");

      assertThat(read.next()).isEqualTo(new Item(1, "a"));

      parts.addAll(List.of(BREAK, "{\"items\": [" + FIRST, "," + SECOND + "]}", END));
      assertThat(read.next()).isEqualTo(new Item(2, "b"));
      assertThat(read.hasNext()).isFalse();
      assertThat(requests).hasValue(2);
    }
  }

  @Test
  void iterator_otherReplyAfterAnItem_saysSo() throws IOException {
    try (LoopbackServer server = server()) {
      Iterator<Item> read = json(server).iterator();
      parts.add("{\"items\": [" + FIRST + ",");

      assertThat(read.next()).isEqualTo(new Item(1, "a"));

      parts.addAll(List.of(BREAK, "{\"items\": [" + SECOND + "," + FIRST + "]}", END));
      assertThatThrownBy(read::next)
          .isInstanceOf(NetworkException.class)
          .hasMessageContaining("the reply broke off, and was another one when it was asked for")
          .hasMessageContaining("1 items of the first had been handed on");
    }
  }

  @Test
  void iterator_otherReplyBeforeAnyItem_isReadInItsPlace() throws IOException {
    try (LoopbackServer server = server()) {
      parts.add("{\"items\": [{\"id\": 7, ");
      Iterator<Item> read = json(server).iterator();
      parts.addAll(List.of(BREAK, "{\"items\": [" + SECOND + "]}", END));

      assertThat(read.next()).isEqualTo(new Item(2, "b"));
      assertThat(read.hasNext()).isFalse();
    }
  }

  @Test
  void iterator_brokenOffEveryTime_failsAsAnyReplyDoes() throws IOException {
    try (LoopbackServer server = server()) {
      Iterator<Item> read = json(server).iterator();
      parts.add("{\"items\": [" + FIRST + ",");

      assertThat(read.next()).isEqualTo(new Item(1, "a"));

      parts.addAll(List.of(BREAK, "{\"items\"", BREAK, "{\"items\": [" + FIRST + ", ", BREAK));
      assertThatThrownBy(read::next)
          .isInstanceOf(NetworkException.class)
          .hasMessageContaining("closed the connection before the end, after 3 attempts");
      assertThat(requests).hasValue(3);
    }
  }

  @Test
  void iterator_itemThatDoesNotFit_failsBeforeTheRestIsSent() throws IOException {
    try (LoopbackServer server = server()) {
      Iterator<Item> read = json(server).iterator();
      parts.add("{\"items\": [" + FIRST + ",{\"id\": \"x\", \"name\": \"c\"},");

      assertThat(read.next()).isEqualTo(new Item(1, "a"));
      assertThatThrownBy(read::next)
          .isInstanceOf(ContractException.class)
          .hasMessageContaining("item 1: ")
          .hasMessageContaining("(status 200, request id r-17)");
    }
  }

  @Test
  void iterator_middlewareOfItsOwn_waitsForTheWholeReply() throws IOException {
    Middleware changed =
        (request, next) ->
            next.send(request)
                .thenApply(
                    reply ->
                        HttpResponse.of(
                            reply.status(),
                            reply.headers(),
                            Body.of(reply.body().text().replace('x', 'a').getBytes(UTF_8), "")));
    try (LoopbackServer server = server()) {
      Connection connection = Connection.to(config(server)).withMiddleware(() -> List.of(changed));
      parts.addAll(List.of("{\"items\": [{\"id\": 1, \"name\": \"x\"}", "]}", END));

      assertThat(pages(connection, PageFormat.JSON, "/items")).containsExactly(new Item(1, "a"));
    }
  }

  private static LoopbackServer jobWhoseResultIsAt(String url) {
    return LoopbackServer.answering(
        (head, out) -> {
          String body =
              head.get(0).startsWith("POST")
                  ? "{\"id\": 42}"
                  : "{\"status\": \"ready\", \"urls\": [\"" + url + "\"]}";
          LoopbackServer.write(
              out, "HTTP/1.1 200 OK\nContent-Length: " + body.length() + "\n\n" + body);
          return true;
        });
  }

  @Test
  void iterator_resultOfAJob_handsOnTheFirstItemBeforeTheRest() throws IOException {
    try (LoopbackServer file = server();
        LoopbackServer api = jobWhoseResultIsAt(file.url() + "/result")) {
      Iterator<Item> read = TestJob.pages(Connection.to(config(api))).iterator();
      parts.add(FIRST + "\n");

      assertThat(read.next()).isEqualTo(new Item(1, "a"));

      parts.addAll(List.of(BREAK, FIRST + "\n", SECOND + "\n", END));
      assertThat(read.next()).isEqualTo(new Item(2, "b"));
      assertThat(read.hasNext()).isFalse();
    }
  }

  /**
   * A reply coded with gzip, of which so much is sent, and the rest when the first item is read.
   */
  private static LoopbackServer.Answer coded(
      byte[] bytes, int start, BlockingQueue<Boolean> isFirstRead) {
    return (head, out) -> {
      LoopbackServer.write(
          out, "HTTP/1.1 200 OK\nContent-Encoding: gzip\nContent-Length: " + bytes.length + "\n\n");
      out.write(bytes, 0, start);
      out.flush();
      isFirstRead.poll(30, TimeUnit.SECONDS);
      out.write(bytes, start, bytes.length - start);
      out.flush();
      return true;
    };
  }

  @ParameterizedTest
  @EnumSource(Engine.class)
  void iterator_codedReplyLargerThanMemory_isReadWhole(Engine engine) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      for (int i = 1; i <= 20_000; i++) {
        out.write(
            ("{\"id\": " + i + ", \"name\": \"" + Integer.toHexString(i * i) + "\"}\n")
                .getBytes(UTF_8));
      }
    }
    byte[] bytes = packed.toByteArray();
    BlockingQueue<Boolean> isFirstRead = new LinkedBlockingQueue<>();
    try (LoopbackServer server =
            LoopbackServer.answering(coded(bytes, bytes.length / 2, isFirstRead));
        Transport transport = engine.create(TransportConfig.DEFAULT.withMaxBodyBytes(10_000))) {
      Connection connection = Connection.over(config(server), transport);
      Iterator<Item> read = pages(connection, new NdJsonFormat(), "").iterator();

      assertThat(read.next().id()).isEqualTo(1);

      isFirstRead.add(true);
      long count = 1;
      while (read.hasNext()) {
        assertThat(read.next().id()).isEqualTo(++count);
      }
      assertThat(count).isEqualTo(20_000);
    }
  }

  @Test
  void iterator_codedToATinyPart_isReadAsTheWholeReplyIs() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write((FIRST + "\n").getBytes(UTF_8));
      byte[] blankLines = "\n".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < 70; i++) {
        out.write(blankLines);
      }
      out.write(SECOND.getBytes(UTF_8));
    }
    byte[] bytes = packed.toByteArray();
    BlockingQueue<Boolean> isFirstRead = new LinkedBlockingQueue<>();
    try (LoopbackServer server =
        LoopbackServer.answering(coded(bytes, bytes.length - 1, isFirstRead))) {
      Iterator<Item> read = pages(Connection.to(config(server)), new NdJsonFormat(), "").iterator();

      assertThat(read.next().id()).isEqualTo(1);

      isFirstRead.add(true);
      assertThat(read.next().id()).isEqualTo(2);
      assertThat(read.hasNext()).isFalse();
    }
  }
}
