package dev.sluice.processor.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a misspelt name was meant to be. */
public final class Spelling {

  private Spelling() {}

  /** {@code " Did you mean x?"} for the closest name within reach; empty when none is close. */
  public static String hint(String wrong, Collection<String> known) {
    return closest(wrong, known).map(name -> " Did you mean \"" + name + "\"?").orElse("");
  }

  /** The closest name within reach: at most a third of its letters differ. */
  public static Optional<String> closest(String wrong, Collection<String> known) {
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String name : known) {
      int distance = distance(wrong.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
      boolean near = distance <= Math.max(1, Math.min(wrong.length(), name.length()) / 3);
      if (near && distance < bestDistance) {
        best = name;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
