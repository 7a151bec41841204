package dev.sluice.pipeline;

import java.util.Comparator;
import java.util.List;

/** Finds the name that was probably meant. */
final class Suggestion {

  private static final int MOST_EDITS = 3;

  private Suggestion() {}

  /** A sentence that tells which of the names are known, and which is near; starts with a space. */
  static String of(String written, List<String> known) {
    String near =
        known.stream()
            .filter(name -> distance(written, name) <= Math.min(MOST_EDITS, name.length() / 2))
            .min(Comparator.comparingInt(name -> distance(written, name)))
            .map(name -> " Did you mean \"" + name + "\"?")
            .orElse("");
    return near + " Known: " + String.join(", ", known) + ".";
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
