package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import dev.sluice.error.ContractException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of newline-delimited JSON; blank ones do not count. */
final class NdJsonRows implements Rows {

  private final InputStream in;
  private final byte[] chunk = new byte[1 << 16];
  private int at;
  private int end;
  private byte[] line = new byte[1 << 10];
  private int length;
  private long number;

  NdJsonRows(InputStream in) {
    this.in = in;
  }

  @Override
  public boolean next() throws IOException {
    while (readLine()) {
      number++;
      if (!isBlank()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable Violation flaw() {
    return null;
  }

  @Override
  public JsonParser json() throws IOException {
    return JsonLimits.FACTORY.createParser(line, 0, length);
  }

  @Override
  public JsonInput.Names names() {
    return JsonInput.Names.EXACT;
  }

  @Override
  public long line() {
    return number;
  }

  @Override
  public String text() {
    return new String(line, 0, length, StandardCharsets.UTF_8).strip();
  }

  /** Reads up to the next line end, which is dropped. Returns false where nothing is left. */
  private boolean readLine() throws IOException {
    length = 0;
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int stop = at;
      while (stop < end && chunk[stop] != '\n') {
        stop++;
      }
      append(stop - at);
      at = stop + 1;
      if (stop < end) {
        return true;
      }
    }
    return any;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(chunk));
    return end > 0;
  }

  private void append(int count) {
    if (length + count > JsonLimits.TEXT_LENGTH) {
      throw new ContractException(
          "line " + (number + 1) + " is longer than " + JsonLimits.TEXT_LENGTH + " bytes");
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(length + count, line.length * 2));
    }
    System.arraycopy(chunk, at, line, length, count);
    length += count;
  }

  private boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
