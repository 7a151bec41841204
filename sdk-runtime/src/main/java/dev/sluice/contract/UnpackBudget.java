package dev.sluice.contract;

import dev.sluice.error.ContractException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much a packed body may unpack to, all its documents together: data that is made to exhaust
 * its reader unpacks to far more than any list of items does.
 */
final class UnpackBudget {

  /** What any body may unpack to, in bytes. */
  static final long ALWAYS = 64L << 20;

  /** How many times its size a larger one may unpack to. */
  static final long RATIO = 200;

  private final long packed;
  private final long allowed;
  private long left;

  /** For a body of so many bytes. */
  UnpackBudget(long packed) {
    this.packed = packed;
    this.allowed = Math.max(ALWAYS, packed * RATIO);
    this.left = allowed;
  }

  /** A document that takes from the budget what is read of it; closing it leaves it open. */
  InputStream of(InputStream document) {
    return new FilterInputStream(document) {
      @Override
      public int read() throws IOException {
        int next = super.read();
        take(next < 0 ? 0 : 1);
        return next;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        take(Math.max(0, count));
        return count;
      }

      @Override
      public void close() {}
    };
  }

  private void take(int count) {
    left -= count;
    if (left < 0) {
      throw new ContractException(
          "a reply of "
              + packed
              + " bytes unpacks to more than "
              + allowed
              + " bytes: so much is refused");
    }
  }
}
