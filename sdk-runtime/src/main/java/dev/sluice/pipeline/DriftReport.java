package dev.sluice.pipeline;

import dev.sluice.contract.DriftKind;
import dev.sluice.contract.FieldDrift;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * How a batch's items differ from their read contract.
 *
 * @param batchId the batch; empty when none was read
 * @param seenAt when the batch's first request was sent
 * @param fields those that differ, most frequent first
 * @param known those of them that differed so in an earlier batch
 */
public record DriftReport(
    String batchId, Instant seenAt, List<FieldDrift> fields, Set<FieldDrift> known) {

  /** The drift of a flow that has read nothing. */
  public static final DriftReport NONE = new DriftReport("", Instant.EPOCH, List.of(), Set.of());

  // Fewer objects than these prove nothing about a field that may be absent.
  private static final long TELLING = 100;

  public DriftReport {
    fields = List.copyOf(fields);
    known = Set.copyOf(known);
  }

  /** The same, where those fields differed so before. */
  DriftReport withKnown(Set<FieldDrift> before) {
    return new DriftReport(batchId, seenAt, fields, before);
  }

  /** Those that differ for the first time, and in enough objects to say so. */
  public List<FieldDrift> news() {
    return fields.stream()
        .filter(field -> !known.contains(field))
        .filter(field -> isSeen(field.kind()) || field.count() >= TELLING)
        .toList();
  }

  private static boolean isSeen(DriftKind kind) {
    return kind == DriftKind.UNKNOWN || kind == DriftKind.TYPE;
  }
}
