package dev.sluice.pipeline;

import dev.sluice.contract.FieldDrift;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** What people are told of a flow's drift: what is new, in a few lines. */
final class DriftText {

  private static final int MOST = 5;

  private final PrintStream out;
  private final String location;

  DriftText(PrintStream out, String location) {
    this.out = out;
    this.location = location;
  }

  /** Prints the fields that differ from the contract for the first time; nothing if none do. */
  void print(FlowReport flow) {
    List<FieldDrift> news = flow.drift().news();
    if (news.isEmpty()) {
      return;
    }
    out.printf(
        "%n%s: %d field%s from the contract as never before, see %s%n",
        flow.flow(), news.size(), news.size() == 1 ? " differs" : "s differ", location);
    news.stream().limit(MOST).forEach(field -> out.println("  " + line(field)));
    if (news.size() > MOST) {
      out.printf("  and %d more%n", news.size() - MOST);
    }
  }

  private static String line(FieldDrift field) {
    return String.format(
        Locale.ROOT,
        "%s is %s%s, %,d time%s (first: page %d, item %d)%s",
        field.pointer(),
        field.kind().text(),
        field.found().isEmpty() ? "" : ": " + field.found(),
        field.count(),
        field.count() == 1 ? "" : "s",
        field.first().page(),
        field.first().item(),
        field.component().isEmpty() ? "" : "; add " + field.component());
  }
}
