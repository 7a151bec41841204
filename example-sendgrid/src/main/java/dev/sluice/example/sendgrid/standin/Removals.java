package dev.sluice.example.sendgrid.standin;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The addresses that requests took off the lists; whoever was not on one is not on it either. */
final class Removals {
  private final Map<SuppressionList, Set<String>> removed = new EnumMap<>(SuppressionList.class);

  /** Takes an address off a list. */
  synchronized void add(SuppressionList list, String email) {
    removed.computeIfAbsent(list, unused -> new HashSet<>()).add(email);
  }

  /** Returns whether an address was taken off a list. */
  synchronized boolean contains(SuppressionList list, String email) {
    return removed.getOrDefault(list, Set.of()).contains(email);
  }
}
