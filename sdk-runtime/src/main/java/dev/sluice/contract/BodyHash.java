package dev.sluice.contract;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** A hash of bytes, the same in every process: two cyclic checks that processors compute. */
final class BodyHash {

  private BodyHash() {}

  static long of(byte[] bytes) {
    CRC32 high = new CRC32();
    high.update(bytes);
    CRC32C low = new CRC32C();
    low.update(bytes);
    return high.getValue() << 32 | low.getValue();
  }
}
