package dev.sluice.example.standin;

/**
 * The settings of one stand-in.
 *
 * <pre>{@code
 * StandInOptions.forDemo(Volume.small()).withFaults(Faults.none())
 * }</pre>
 *
 * @param <V> how much data a vendor's account has
 * @param port the loopback port; 0 takes a free one
 * @param day which day the data is of, from 1; each day adds records to the one before
 * @param apiKey the accepted key; never printed
 * @param permitsPerSecond how many requests the rate gate admits in any one second
 * @param volume how many records exist on day 1
 * @param faults what goes wrong; a rule may count requests, so give each server its own
 */
public record StandInOptions<V>(
    int port, int day, String apiKey, int permitsPerSecond, V volume, FaultRule faults) {

  /** The key that is accepted where no other is set. */
  public static final String KEY = "demo-key";

  /** Checks the ranges. */
  public StandInOptions {
    require(port >= 0 && port <= 65_535, "A port lies between 0 and 65535.");
    require(day >= 1, "Days are counted from 1.");
    require(!apiKey.isBlank(), "The accepted key is not blank.");
    require(permitsPerSecond >= 1, "The rate gate admits at least one request per second.");
  }

  /** Returns a demo's settings: a free port, day 1, 25 requests per second, occasional faults. */
  public static <V> StandInOptions<V> forDemo(V volume) {
    return new StandInOptions<>(0, 1, KEY, 25, volume, Faults.occasional());
  }

  /** Returns settings for tests: no faults, and a rate gate that is practically open. */
  public static <V> StandInOptions<V> forTests(V volume) {
    return new StandInOptions<>(0, 1, KEY, 100_000, volume, Faults.none());
  }

  /** Returns these settings with another port. */
  public StandInOptions<V> withPort(int other) {
    return new StandInOptions<>(other, day, apiKey, permitsPerSecond, volume, faults);
  }

  /** Returns these settings with another day. */
  public StandInOptions<V> withDay(int other) {
    return new StandInOptions<>(port, other, apiKey, permitsPerSecond, volume, faults);
  }

  /** Returns these settings with another accepted key. */
  public StandInOptions<V> withApiKey(String other) {
    return new StandInOptions<>(port, day, other, permitsPerSecond, volume, faults);
  }

  /** Returns these settings with another rate. */
  public StandInOptions<V> withPermitsPerSecond(int other) {
    return new StandInOptions<>(port, day, apiKey, other, volume, faults);
  }

  /** Returns these settings with another fault rule. */
  public StandInOptions<V> withFaults(FaultRule other) {
    return new StandInOptions<>(port, day, apiKey, permitsPerSecond, volume, other);
  }

  /** Returns the settings as text, without the key. */
  @Override
  public String toString() {
    return "StandInOptions[port=%d, day=%d, permitsPerSecond=%d, volume=%s]"
        .formatted(port, day, permitsPerSecond, volume);
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
