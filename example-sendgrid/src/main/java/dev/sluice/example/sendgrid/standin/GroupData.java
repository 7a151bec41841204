package dev.sluice.example.sendgrid.standin;

import dev.sluice.example.standin.Scatter;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The groups of e-mails that one can unsubscribe from, and who did. The last group is new: nobody
 * has left it.
 */
final class GroupData {
  private static final int FIRST_ID = 14_000;

  /** How many addresses leave each group on each day after the first. */
  static final int PER_DAY = 3;

  private final int groups;
  private final int day;

  GroupData(int groups, int day) {
    this.groups = groups;
    this.day = day;
  }

  int size() {
    return groups;
  }

  int id(int index) {
    return FIRST_ID + 37 * index;
  }

  String name(int index) {
    int round = index / Words.TOPICS.length;
    return Words.TOPICS[index % Words.TOPICS.length] + (round == 0 ? "" : " " + (round + 1));
  }

  /** Returns the group with an identifier, if there is one. */
  OptionalInt withId(String id) {
    return IntStream.range(0, groups).filter(index -> ("" + id(index)).equals(id)).findFirst();
  }

  /** Returns the addresses that left a group, each once. */
  List<String> suppressed(int index) {
    if (index == groups - 1) {
      return List.of();
    }
    int size = 20 + Scatter.below(60, 51, index) + PER_DAY * (day - 1);
    return IntStream.range(0, size)
        .mapToObj(i -> "reader." + (i * 11 + index) + "@example.com")
        .toList();
  }
}
