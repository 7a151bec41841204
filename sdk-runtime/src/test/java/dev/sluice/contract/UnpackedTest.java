package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.control.CursorSource;
import dev.sluice.control.PageProbe;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class UnpackedTest {

  private static final PageFormat NDJSON = new NdJsonFormat();
  private static final ItemReader<Long> LONGS = JsonInput::longObject;
  private static final PageProbe PROBE = new PageProbe("", "", null, CursorSource.None.INSTANCE);

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(byte[]... files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("folder/"));
      for (int i = 0; i < files.length; i++) {
        out.putNextEntry(new ZipEntry("folder/" + i));
        out.write(files[i]);
      }
    }
    return bytes.toByteArray();
  }

  private static Body body(byte[] bytes) {
    return Body.of(bytes, "application/json");
  }

  private static byte[] plain(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void rows_gzip_isFoundByItsContent() throws IOException {
    assertThat(Items.of(NDJSON, body(gzip("1\n2\n")), LONGS)).containsExactly("0: 1", "1: 2");
  }

  @Test
  void rows_twoGzipMembers_areOneText() throws IOException {
    byte[] first = gzip("1\n");
    byte[] second = gzip("2\n");
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);

    assertThat(Items.of(NDJSON, body(both), LONGS)).containsExactly("0: 1", "1: 2");
  }

  @Test
  void rows_zipOfPlainAndGzip_areReadFileByFile() throws IOException {
    Body zip = body(zip(plain("1\n2"), gzip("3\n"), plain("")));

    assertThat(Items.of(NDJSON, zip, LONGS)).containsExactly("0: 1", "1: 2", "2: 3");
    assertThat(NDJSON.facts(zip, Headers.EMPTY, PROBE).items()).isEqualTo(3);
  }

  @Test
  void rows_csvInZip_haveAHeaderEach() throws IOException {
    ItemReader<Long> id =
        in -> {
          int mark = in.startObject();
          long value = 0;
          while (in.nextField(FieldNames.of("id"), -1) >= 0) {
            value = in.longValue();
          }
          return in.endObject(mark) ? value : null;
        };

    assertThat(
            Items.of(
                new CsvFormat('\t'), body(zip(plain("id\tx\n1\ta"), plain("x\tid\nb\t2"))), id))
        .containsExactly("0: 1", "1: 2");
  }

  @Test
  void json_zipOfTwo_isOneListWithViolationsInPlace() throws IOException {
    Body zip = body(zip(plain("[1,\"x\"]"), gzip("[2]")));

    assertThat(PageFormat.JSON.facts(zip, Headers.EMPTY, PROBE).items()).isEqualTo(3);
    assertThat(Items.of(PageFormat.JSON, zip, LONGS))
        .containsExactly(
            "0: 1",
            "1: [: expected 64-bit integer, found text of 1 character (a)] in \"x\"",
            "2: 2");
  }

  @Test
  void rows_gzipThatBreaksOff_isRefused() throws IOException {
    byte[] whole = gzip("1\n".repeat(5000));
    Body half = body(Arrays.copyOf(whole, whole.length / 2));

    assertThatThrownBy(() -> NDJSON.facts(half, Headers.EMPTY, PROBE))
        .isInstanceOf(ContractException.class)
        .hasMessage("the packed reply breaks off before its end");
  }

  @Test
  void rows_bytesThatOnlyStartLikeGzip_areRefused() {
    Body broken = body(new byte[] {0x1f, (byte) 0x8b, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9});

    assertThatThrownBy(() -> NDJSON.facts(broken, Headers.EMPTY, PROBE))
        .hasMessageContaining("is packed, and not intact");
  }

  @Test
  void rows_thatUnpackToFarMoreThanTheyAre_areRefused() throws IOException {
    Body bomb = body(gzip("\n".repeat((int) UnpackBudget.ALWAYS + 1)));

    assertThatThrownBy(() -> NDJSON.facts(bomb, Headers.EMPTY, PROBE))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("unpacks to more than 67108864 bytes");
    assertThatThrownBy(() -> PageFormat.JSON.facts(bomb, Headers.EMPTY, PROBE))
        .hasMessageContaining("unpacks to more than 67108864 bytes");
  }
}
