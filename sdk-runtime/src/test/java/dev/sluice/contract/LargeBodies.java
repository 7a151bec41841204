package dev.sluice.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sluice.control.CursorSource;
import dev.sluice.control.PageProbe;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A program that reads large bodies of every format, for {@link LargeBodiesMemoryTest}. */
final class LargeBodies {

  private static final int MIB = 1 << 20;
  private static final int LARGEST = 1024;
  private static final int LARGE = 192;

  private static final FieldNames NAMES = FieldNames.of("id", "text");

  private LargeBodies() {}

  /** Tells of each body its format, its size unpacked, and how many items were counted and read. */
  public static void main(String[] args) throws IOException {
    String rows = rows("{\"id\": %d, \"text\": \"%s\"}\n");
    String elements = rows(",\n{\"id\": %d, \"text\": \"%s\"}");
    String cells = rows("%d,%s\n");
    String nodes = rows("<i><id>%d</id><text>%s</text></i>\n");
    String numbers = ", 1234567890".repeat(MIB / 12);
    read(PageFormat.JSON, LARGEST, gzip("[0"), gzip(elements), gzip("]"));
    read(PageFormat.JSON, LARGE, plain("[0"), plain(elements), plain("]"));
    read(new NdJsonFormat(), LARGE, plain(""), plain(rows), plain(""));
    read(new NdJsonFormat(), "", Body.of(zip(rows, 60), ""));
    read(new CsvFormat(','), LARGE, plain("id,text\n"), plain(cells), plain(""));
    read(new CsvFormat('\t'), LARGE, gzip("id\ttext\n"), gzip(cells.replace(',', '\t')), plain(""));
    read(new XmlFormat(), "/l/i", LARGE / 2, plain("<l>"), plain(nodes), plain("</l>"));
    read(
        new ColumnsFormat(),
        LARGE / 2,
        plain("{\"id\":[0"),
        plain(numbers),
        plain("],\"b\":[0"),
        plain(numbers),
        plain("]}"));
  }

  private static void read(PageFormat format, int times, byte[]... parts) {
    read(format, "", times, parts);
  }

  private static void read(PageFormat format, String items, int times, byte[]... parts) {
    RepeatedContent content =
        new RepeatedContent(
            IntStream.range(0, parts.length)
                .mapToObj(i -> new RepeatedContent.Part(parts[i], i % 2 == 0 ? 1 : times))
                .toList());
    read(format, items, Body.ofContent(content, ""));
  }

  private static void read(PageFormat format, String pointer, Body body) {
    PageProbe probe = new PageProbe(pointer, "", null, CursorSource.None.INSTANCE);
    long counted = format.facts(body, Headers.EMPTY, probe).items();
    long[] read = new long[1];
    ItemVisitor<Long> visitor =
        new ItemVisitor<>() {
          @Override
          public void item(int index, Long value) {
            read[0]++;
          }

          @Override
          public void violation(int index, List<Violation> violations, String json) {
            read[0]++;
          }
        };
    try (ItemSource<Long> items = format.items(body, pointer, LargeBodies::id)) {
      while (items.advance(visitor)) {
        // Counted by the visitor.
      }
    }
    System.out.println(format + " " + counted + " " + read[0]);
  }

  private static @Nullable Long id(JsonInput in) throws IOException {
    int mark = in.startObject();
    if (mark < 0) {
      return in.longObject();
    }
    Long id = null;
    for (int field = in.nextField(NAMES, -1); field >= 0; field = in.nextField(NAMES, field)) {
      id = field == 0 ? in.longObject() : id;
    }
    return in.endObject(mark) ? id : null;
  }

  private static byte[] plain(String text) {
    return text.getBytes(UTF_8);
  }

  /** A member of a gzip file, of which several are one text. */
  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain(text));
    }
    return packed.toByteArray();
  }

  private static byte[] zip(String text, int times) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.setLevel(1);
      out.putNextEntry(new ZipEntry("rows"));
      for (int i = 0; i < times; i++) {
        out.write(plain(text));
      }
    }
    return packed.toByteArray();
  }

  /** A mebibyte of rows. */
  private static String rows(String form) {
    StringBuilder rows = new StringBuilder();
    for (int id = 0; rows.length() < MIB; id++) {
      rows.append(String.format(form, id, "text ".repeat(80)));
    }
    return rows.toString();
  }
}
