package dev.sluice.exchange;

import dev.sluice.http.HttpRequest;
import java.util.Locale;

/**
 * The identity of a slice, which is one list of those that a batch reads. A run after a crash comes
 * to the same identity, and so goes on where each list was left. Keys sort as the slices do.
 */
public final class SliceKey {

  /** The key of a list that is a flow's only one. */
  public static final String ONLY = "";

  private SliceKey() {}

  /**
   * The key of one list among several.
   *
   * @param index the how-manieth it is, counted from 0
   * @param request its first request; its host does not count
   */
  public static String of(long index, HttpRequest request) {
    return String.format(Locale.ROOT, "%06d-%s", index, Digest.of(8, request));
  }
}
