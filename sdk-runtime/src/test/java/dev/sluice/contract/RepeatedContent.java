package dev.sluice.contract;

import dev.sluice.http.StoredContent;
import java.io.InputStream;
import java.util.List;

/** Stored content of any size that takes no room: parts that are repeated. */
record RepeatedContent(List<Part> parts) implements StoredContent {

  /** Bytes, so many times. */
  static final class Part {

    private final byte[] unit;
    private final long times;

    Part(byte[] unit, long times) {
      this.unit = unit;
      this.times = times;
    }

    long length() {
      return unit.length * times;
    }
  }

  @Override
  public long length() {
    return parts.stream().mapToLong(Part::length).sum();
  }

  @Override
  public InputStream open(long offset) {
    return new InputStream() {
      private long position = offset;

      @Override
      public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] bytes, int at, int count) {
        long start = 0;
        for (Part part : parts) {
          if (position < start + part.length()) {
            int inUnit = (int) ((position - start) % part.unit.length);
            int copied = Math.min(count, part.unit.length - inUnit);
            System.arraycopy(part.unit, inUnit, bytes, at, copied);
            position += copied;
            return copied;
          }
          start += part.length();
        }
        return -1;
      }
    };
  }
}
