package dev.sluice.pipeline;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of text in columns: numbers to the right, long texts cut. */
final class TextTable {

  private static final int WIDEST = 28;
  private static final String GAP = "  ";

  private final List<String[]> rows = new ArrayList<>();
  private final boolean[] numeric;

  private TextTable(String[] titles) {
    this.numeric = new boolean[titles.length];
    rows.add(titles);
  }

  static TextTable of(String... titles) {
    return new TextTable(titles);
  }

  void row(Object... values) {
    String[] cells = new String[values.length];
    for (int i = 0; i < values.length; i++) {
      numeric[i] |= values[i] instanceof Number;
      cells[i] = text(values[i]);
    }
    rows.add(cells);
  }

  private static String text(Object value) {
    if (value instanceof Long || value instanceof Integer) {
      return String.format(Locale.ROOT, "%,d", ((Number) value).longValue());
    }
    String text = value.toString().replaceAll("\\s+", " ");
    return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
  }

  void print(PrintStream out) {
    int[] widths = new int[numeric.length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.length; i++) {
        String padding = " ".repeat(widths[i] - row[i].length());
        line.append(GAP).append(numeric[i] ? padding + row[i] : row[i] + padding);
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
