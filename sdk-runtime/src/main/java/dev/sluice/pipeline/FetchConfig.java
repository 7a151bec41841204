package dev.sluice.pipeline;

/**
 * How pages are fetched.
 *
 * @param window how many exchanges a task keeps in flight
 * @param checkpointPages how many pages are fetched between two writes of the exchange log: what a
 *     crash can cost at most
 */
public record FetchConfig(int window, int checkpointPages) {

  /** 32 in flight, a write every 500 pages. */
  public static final FetchConfig DEFAULT = new FetchConfig(32, 500);

  public FetchConfig {
    if (window < 1 || checkpointPages < 1) {
      throw new IllegalArgumentException("window and checkpointPages must be at least 1");
    }
  }
}
