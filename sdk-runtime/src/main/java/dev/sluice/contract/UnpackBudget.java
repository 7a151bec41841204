package dev.sluice.contract;

import dev.sluice.error.ContractException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * How much a packed body may unpack to, all its documents together: data that is made to exhaust
 * its reader unpacks to far more than any list of items does.
 */
final class UnpackBudget {

  /** What any body may unpack to, in bytes. */
  static final long ALWAYS = 64L << 20;

  /** How many times its size a larger one may unpack to. */
  static final long RATIO = 200;

  private final LongSupplier packed;
  private long unpacked;

  /** For a body of so many bytes, or that has so many until now. */
  UnpackBudget(LongSupplier packed) {
    this.packed = packed;
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
    unpacked += count;
    if (unpacked > ALWAYS && unpacked > packed.getAsLong() * RATIO) {
      long bytes = packed.getAsLong();
      throw new ContractException(
          "a reply of "
              + bytes
              + " bytes unpacks to more than "
              + Math.max(ALWAYS, bytes * RATIO)
              + " bytes: so much is refused");
    }
  }
}
