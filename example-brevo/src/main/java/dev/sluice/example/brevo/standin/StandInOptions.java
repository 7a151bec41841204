package dev.sluice.example.brevo.standin;

/**
 * The settings of one {@link BrevoStandIn}.
 *
 * <pre>{@code
 * StandInOptions.defaults().withVolume(Volume.small()).withFaults(Faults.none())
 * }</pre>
 *
 * @param port the loopback port; 0 takes a free one
 * @param day which day the data is of, from 1; each day adds records to the one before
 * @param apiKey the accepted value of the header {@code api-key}; never printed
 * @param permitsPerSecond how many requests the rate gate admits in any one second
 * @param volume how many records exist on day 1
 * @param faults what goes wrong; a rule may count requests, so give each server its own
 */
public record StandInOptions(
    int port, int day, String apiKey, int permitsPerSecond, Volume volume, FaultRule faults) {

  /** Checks the ranges. */
  public StandInOptions {
    require(port >= 0 && port <= 65_535, "A port lies between 0 and 65535.");
    require(day >= 1, "Days are counted from 1.");
    require(!apiKey.isBlank(), "The accepted key is not blank.");
    require(permitsPerSecond >= 1, "The rate gate admits at least one request per second.");
  }

  /** Returns the demo's settings: a free port, day 1, 25 requests per second, occasional faults. */
  public static StandInOptions defaults() {
    return new StandInOptions(0, 1, "demo-key", 25, Volume.demo(), Faults.occasional());
  }

  /**
   * Returns settings for tests: {@link Volume#small()}, no faults, a practically open rate gate.
   */
  public static StandInOptions forTests() {
    return new StandInOptions(0, 1, "demo-key", 100_000, Volume.small(), Faults.none());
  }

  /** Returns these settings with another port. */
  public StandInOptions withPort(int other) {
    return new StandInOptions(other, day, apiKey, permitsPerSecond, volume, faults);
  }

  /** Returns these settings with another day. */
  public StandInOptions withDay(int other) {
    return new StandInOptions(port, other, apiKey, permitsPerSecond, volume, faults);
  }

  /** Returns these settings with another accepted key. */
  public StandInOptions withApiKey(String other) {
    return new StandInOptions(port, day, other, permitsPerSecond, volume, faults);
  }

  /** Returns these settings with another rate. */
  public StandInOptions withPermitsPerSecond(int other) {
    return new StandInOptions(port, day, apiKey, other, volume, faults);
  }

  /** Returns these settings with another volume. */
  public StandInOptions withVolume(Volume other) {
    return new StandInOptions(port, day, apiKey, permitsPerSecond, other, faults);
  }

  /** Returns these settings with another fault rule. */
  public StandInOptions withFaults(FaultRule other) {
    return new StandInOptions(port, day, apiKey, permitsPerSecond, volume, other);
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
