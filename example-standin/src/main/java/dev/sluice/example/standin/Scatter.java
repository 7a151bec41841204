package dev.sluice.example.standin;

/** A deterministic spread of numbers: the same salt and index always give the same value. */
public final class Scatter {
  private Scatter() {}

  /** Returns a number from 0 to {@code bound - 1} for one salt and index. */
  public static int below(int bound, int salt, long index) {
    return (int) Long.remainderUnsigned(mix(index * 1_000_003L + salt), bound);
  }

  /** Returns one of the values for one salt and index. */
  public static String pick(String[] values, int salt, long index) {
    return values[below(values.length, salt, index)];
  }

  /** Returns the finishing step of SplitMix64. */
  private static long mix(long seed) {
    long z = seed + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
