package dev.sluice.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Bodies that are almost right: texts of some format with bytes changed, cut out, doubled or put
 * in, before or after they are packed, or recoded. The same for the same seed.
 */
final class Mutations {

  private static final List<String> CHARSETS = List.of("UTF-16", "UTF-32", "ISO-8859-1");

  // What parsers treat in some way of their own.
  private static final List<String> TOKENS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          ",",
          ":",
          "\\",
          "\\u0000",
          "null",
          "1e999",
          "-",
          "\n",
          "\r\n",
          "\0",
          "\uFEFF",
          "<",
          ">",
          "</",
          "<!DOCTYPE a>",
          "<![CDATA[",
          "]]>",
          "<!--",
          "&amp;",
          "&#0;",
          "&x;",
          "<?",
          "'",
          "/",
          "é",
          "\uD800",
          "PK\3\4",
          "NaN");

  private final Random random;
  private final List<String> seeds;

  Mutations(long seed, List<String> seeds) {
    this.random = new Random(seed);
    this.seeds = seeds;
  }

  /** One of them. */
  byte[] next() {
    byte[] bytes = mutated(seeds.get(random.nextInt(seeds.size())).getBytes(UTF_8));
    return switch (random.nextInt(6)) {
      case 0 -> mutated(packed(bytes, false));
      case 1 -> mutated(packed(bytes, true));
      case 2 -> packed(bytes, random.nextBoolean());
      case 3 -> recoded(bytes);
      default -> bytes;
    };
  }

  /** One of them as text. */
  String nextText() {
    return new String(mutated(seeds.get(random.nextInt(seeds.size())).getBytes(UTF_8)), UTF_8);
  }

  private byte[] recoded(byte[] bytes) {
    String charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
    return mutated(new String(bytes, UTF_8).getBytes(java.nio.charset.Charset.forName(charset)));
  }

  private byte[] mutated(byte[] bytes) {
    byte[] mutant = bytes;
    for (int i = random.nextInt(4); i > 0; i--) {
      mutant = once(mutant);
    }
    return mutant;
  }

  private byte[] once(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(8));
    byte[] part = Arrays.copyOfRange(bytes, from, to);
    return switch (random.nextInt(6)) {
      case 0 -> joined(bytes, from, new byte[] {(byte) random.nextInt()}, to);
      case 1 -> joined(bytes, from, new byte[0], to);
      case 2 -> Arrays.copyOf(bytes, from);
      case 3 -> joined(bytes, from, repeated(part), from);
      default ->
          joined(bytes, from, TOKENS.get(random.nextInt(TOKENS.size())).getBytes(UTF_8), from);
    };
  }

  private byte[] repeated(byte[] part) {
    int times = 1 + random.nextInt(random.nextInt(10) == 0 ? 500 : 3);
    byte[] all = new byte[part.length * times];
    for (int i = 0; i < all.length; i++) {
      all[i] = part[i % part.length];
    }
    return all;
  }

  /** The bytes up to a place, others, and the bytes from another place on. */
  private static byte[] joined(byte[] bytes, int from, byte[] middle, int to) {
    byte[] all = Arrays.copyOf(bytes, from + middle.length + bytes.length - to);
    System.arraycopy(middle, 0, all, from, middle.length);
    System.arraycopy(bytes, to, all, from + middle.length, bytes.length - to);
    return all;
  }

  private static byte[] packed(byte[] bytes, boolean zipped) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = zipped ? zip(packed) : new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static ZipOutputStream zip(OutputStream packed) throws IOException {
    ZipOutputStream out = new ZipOutputStream(packed);
    out.putNextEntry(new ZipEntry("a"));
    return out;
  }
}
