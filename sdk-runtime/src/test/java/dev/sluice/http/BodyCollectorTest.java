package dev.sluice.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BodyCollectorTest {

  private static BodyCollector collected(int inMemory, long limit, int size) throws IOException {
    BodyCollector collector = new BodyCollector(inMemory, limit, -1);
    for (int at = 0; at < size; at++) {
      assertThat(collector.append(ByteBuffer.wrap(new byte[] {(byte) at}))).isTrue();
    }
    return collector;
  }

  @Test
  void body_upToTheBound_isInMemory() throws IOException {
    Body body = collected(4, 9, 4).body("text/plain");

    assertThat(body.isInMemory()).isTrue();
    assertThat(body.bytes()).containsExactly(0, 1, 2, 3);
  }

  @Test
  void body_beyondTheBound_isReadFromAnyPlaceAnyNumberOfTimes() throws IOException {
    Body body = collected(4, 9, 9).body("text/plain");

    assertThat(body.isInMemory()).isFalse();
    assertThat(body.length()).isEqualTo(9);
    assertThat(body.bytes()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(body.head(2)).containsExactly(0, 1);
    try (InputStream one = body.open(7);
        InputStream other = body.open(8)) {
      assertThat(one.read()).isEqualTo(7);
      assertThat(other.readAllBytes()).containsExactly(8);
      assertThat(one.readAllBytes()).containsExactly(8);
    }
  }

  @Test
  void append_moreThanTheLimit_isRefused() throws IOException {
    BodyCollector collector = collected(4, 9, 9);

    assertThat(collector.append(ByteBuffer.allocate(1))).isFalse();
    assertThat(new BodyCollector(16, 9, 4).append(ByteBuffer.allocate(10))).isFalse();
  }

  @Test
  void body_inAFile_hasNoNameAndNothingOnceReleased() throws IOException {
    long before = left();

    Body body = collected(4, 9, 9).body("text/plain");

    assertThat(left()).isEqualTo(before);
    body.release();
    body.release();
    assertThatThrownBy(() -> body.open().read()).isInstanceOf(IOException.class);
  }

  private static long left() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(file -> file.getFileName().toString().endsWith(".body")).count();
    }
  }
}
