package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayList;
import java.util.List;

/** The violations of one item, and from where their pointers are told. For one thread. */
final class Violations {

  private static final int MOST = 100;

  /**
   * Where the pointers of a parser's contexts start.
   *
   * @param pointer of the value at that depth
   * @param depth of the context around it
   */
  record Base(String pointer, int depth) {}

  private final List<Violation> told = new ArrayList<>();
  private int count;
  private Base base = new Base("", 0);

  void clear() {
    told.clear();
    count = 0;
  }

  /** At most the first hundred. */
  List<Violation> told() {
    return List.copyOf(told);
  }

  /** How many there are, told or not. */
  int count() {
    return count;
  }

  Base base() {
    return base;
  }

  void base(Base other) {
    base = other;
  }

  /** The pointer of what a context is at. */
  String pointer(JsonStreamContext context) {
    return base.pointer() + Pointers.of(context, base.depth());
  }

  void tell(String pointer, String expected, String found) {
    count++;
    if (told.size() < MOST) {
      told.add(new Violation(pointer, expected, found));
    }
  }

  /** Whether one is told of that place, of what is around it, or of what is in it. */
  boolean isTold(String pointer) {
    return told.stream()
        .anyMatch(one -> isAtOrIn(pointer, one.pointer()) || isAtOrIn(one.pointer(), pointer));
  }

  /** Takes back those of a value that another stands for. */
  void retract(String pointer) {
    if (count == told.size()) {
      told.removeIf(one -> isAtOrIn(one.pointer(), pointer));
      count = told.size();
    }
  }

  private static boolean isAtOrIn(String pointer, String around) {
    return pointer.equals(around) || pointer.startsWith(around + "/");
  }
}
