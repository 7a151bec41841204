package dev.sluice.example.sendgrid.standin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Lines of text, as files that have a largest size and are compressed with gzip. */
final class ExportFiles {
  private final long mostBytes;
  private final byte[] header;
  private final List<byte[]> files = new ArrayList<>();
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();

  /** Creates files that each begin with a header, which may be empty. */
  ExportFiles(long mostBytes, String header) {
    this.mostBytes = mostBytes;
    this.header = header.getBytes(StandardCharsets.UTF_8);
    text.writeBytes(this.header);
  }

  /** Adds a line with its end, in a new file if there is no more room in this one. */
  void add(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    if (text.size() > header.length && text.size() + bytes.length > mostBytes) {
      end();
    }
    text.writeBytes(bytes);
  }

  /** Returns all files; nothing can be added afterwards. */
  List<byte[]> all() {
    end();
    return files;
  }

  private void end() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      text.writeTo(gzip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.add(bytes.toByteArray());
    text.reset();
    text.writeBytes(header);
  }
}
