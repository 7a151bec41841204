package dev.sluice.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a reader is given of replies that come in pieces, break off, change or are refused. */
@Timeout(30)
class ArrivalTest {

  private final Arrival arrival = new Arrival();

  private BodyCollector begin(String text) throws IOException {
    return begin(text.getBytes(UTF_8), "", 1 << 20);
  }

  private BodyCollector begin(byte[] bytes, String coding, long limit) throws IOException {
    BodyCollector collector = new BodyCollector(4, 1 << 20, -1);
    Headers headers =
        coding.isEmpty() ? Headers.EMPTY : Headers.EMPTY.with("Content-Encoding", coding);
    arrival.begin(HttpResponse.of(200, headers, Body.EMPTY), collector, limit);
    collector.append(ByteBuffer.wrap(bytes));
    arrival.more();
    return collector;
  }

  private InputStream open() throws IOException {
    return arrival.body().orElseThrow().open();
  }

  private static String read(InputStream in, int count) throws IOException {
    return new String(in.readNBytes(count), UTF_8);
  }

  private void succeed(Body body) {
    arrival.end(HttpResponse.of(200, Headers.EMPTY, body));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }

  @Test
  void body_noReplyThatIsASuccess_isEmpty() throws IOException {
    HttpResponse busy = HttpResponse.of(503, Headers.EMPTY, Body.EMPTY);
    arrival.begin(busy, new BodyCollector(4, 4, -1), 4);
    arrival.end(busy);

    assertThat(arrival.body()).isEmpty();
  }

  @Test
  void read_moreThanMemory_comesFromTheFile() throws IOException {
    BodyCollector collector = begin("abcdefgh");
    InputStream in = open();
    assertThat(read(in, 6)).isEqualTo("abcdef");

    succeed(collector.body(""));

    assertThat(read(in, 9)).isEqualTo("gh");
    assertThat(arrival.isFailed()).isFalse();
  }

  @Test
  void read_secondAttemptIsTheSame_goesOnInIt() throws IOException {
    BodyCollector first = begin("abcd");
    InputStream in = open();
    assertThat(read(in, 4)).isEqualTo("abcd");
    first.discard();

    succeed(begin("abcdef").body(""));

    assertThat(read(in, 9)).isEqualTo("ef");
  }

  @Test
  void read_secondAttemptBreaksOffEarlier_goesOnInTheThird() throws IOException {
    BodyCollector first = begin("abcd");
    InputStream in = open();
    assertThat(read(in, 4)).isEqualTo("abcd");
    first.discard();
    begin("ab").discard();

    succeed(begin("abcdef").body(""));

    assertThat(read(in, 9)).isEqualTo("ef");
  }

  @Test
  void read_secondAttemptIsAnother_fails() throws IOException {
    BodyCollector first = begin("abcd");
    InputStream in = open();
    assertThat(read(in, 4)).isEqualTo("abcd");
    first.discard();

    succeed(begin("abXdef").body(""));

    assertThatThrownBy(() -> in.read()).isInstanceOf(IOException.class);
    assertThat(arrival.isFailed()).isTrue();
  }

  @Test
  void read_repeatedAlthoughWhole_goesOnInTheOutcome() throws IOException {
    BodyCollector first = begin("abcd");
    InputStream in = open();
    assertThat(read(in, 4)).isEqualTo("abcd");
    first.body("");

    succeed(Body.of("abcdef".getBytes(UTF_8), ""));

    assertThat(read(in, 9)).isEqualTo("ef");
  }

  @Test
  void read_outcomeIsShorter_fails() throws IOException {
    begin("abcd").body("");
    InputStream in = open();
    assertThat(read(in, 4)).isEqualTo("abcd");

    succeed(Body.of("abc".getBytes(UTF_8), ""));

    assertThatThrownBy(() -> in.read()).isInstanceOf(IOException.class);
    assertThat(arrival.isFailed()).isTrue();
  }

  @Test
  void read_outcomeIsNoSuccess_fails() throws IOException {
    begin("abcd").body("");
    InputStream in = open();
    assertThat(read(in, 4)).isEqualTo("abcd");

    arrival.end(HttpResponse.failed(NetworkError.Kind.TIMEOUT, "late"));

    assertThatThrownBy(() -> in.read()).isInstanceOf(IOException.class);
  }

  @Test
  void read_codedAttemptWhoseFileIsGone_goesOnInTheDecodedOutcome() throws IOException {
    BodyCollector coded = begin(gzip("abcd"), "gzip", 1 << 20);
    InputStream in = open();
    assertThat(read(in, 2)).isEqualTo("ab");
    coded.body("").release();

    succeed(Body.of("abcd".getBytes(UTF_8), ""));

    assertThat(read(in, 9)).isEqualTo("cd");
  }

  @Test
  void read_unpacksToMoreThanAllowed_fails() throws IOException {
    begin(gzip("abcd".repeat(100)), "gzip", 100);
    InputStream in = open();

    assertThatThrownBy(in::readAllBytes).hasMessageContaining("larger than allowed");
  }

  @Test
  void read_interrupted_failsAndStaysInterrupted() throws IOException {
    begin("abcd");
    InputStream in = open();
    assertThat(read(in, 4)).isEqualTo("abcd");

    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> in.read()).isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
