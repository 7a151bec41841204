package dev.sluice.contract;

import dev.sluice.contract.DriftSighting.What;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the drift of a batch of what its tasks saw, in whatever order they did. */
public final class DriftSummary {

  private static final int MOST_FIELDS = 1_000;

  private final Map<String, Long> objects = new HashMap<>();
  private final Map<Key, DriftSighting> sums = new LinkedHashMap<>();

  private record Key(What what, String pointer) {}

  private DriftSummary(List<DriftSighting> sightings) {
    for (DriftSighting each : sightings) {
      if (each.what() == What.OBJECT) {
        objects.merge(each.pointer(), each.count(), Long::sum);
      } else {
        sums.merge(new Key(each.what(), each.pointer()), each, DriftSummary::sum);
      }
    }
  }

  /** The drift of a batch, most frequent first; at most the thousand most frequent. */
  public static List<FieldDrift> of(List<DriftSighting> sightings) {
    return new DriftSummary(sightings).drift();
  }

  private List<FieldDrift> drift() {
    List<FieldDrift> drift = new ArrayList<>();
    for (DriftSighting sum : sums.values()) {
      switch (sum.what()) {
        case UNKNOWN -> drift.add(field(DriftKind.UNKNOWN, sum));
        case MISSING -> drift.add(field(DriftKind.MISSING, sum));
        case NULL -> drift.add(field(DriftKind.NULL, sum));
        case TYPE -> drift.add(field(DriftKind.TYPE, sum));
        case NEVER_SET -> unset(sum, count(What.NEVER_THERE, sum.pointer()), drift);
        case NEVER_THERE -> {
          if (count(What.NEVER_SET, sum.pointer()) == 0) {
            unset(sum, 0, drift);
          }
        }
        case OBJECT -> throw new AssertionError(sum);
      }
    }
    return drift.stream()
        .sorted(
            Comparator.comparingLong(FieldDrift::count)
                .reversed()
                .thenComparing(FieldDrift::pointer)
                .thenComparing(FieldDrift::kind))
        .limit(MOST_FIELDS)
        .toList();
  }

  /** A field that had no value in any object of the batch, unless required: that is told. */
  private void unset(DriftSighting sum, long more, List<FieldDrift> drift) {
    boolean isRequired = count(What.MISSING, sum.pointer()) + count(What.NULL, sum.pointer()) > 0;
    String parent = sum.pointer().substring(0, sum.pointer().lastIndexOf('/'));
    if (!isRequired && sum.count() + more == objects.getOrDefault(parent, 0L)) {
      drift.add(field(sum.what() == What.NEVER_SET ? DriftKind.NULL : DriftKind.MISSING, sum));
    }
  }

  private long count(What what, String pointer) {
    DriftSighting sum = sums.get(new Key(what, pointer));
    return sum == null ? 0 : sum.count();
  }

  private static FieldDrift field(DriftKind kind, DriftSighting sum) {
    boolean isNew = kind == DriftKind.UNKNOWN;
    return new FieldDrift(
        kind,
        sum.pointer(),
        JsonKinds.text(sum.kinds()),
        sum.count(),
        sum.first(),
        isNew ? ComponentText.of(sum.pointer(), sum.kinds(), sum.elements()) : "");
  }

  private static DriftSighting sum(DriftSighting a, DriftSighting b) {
    return new DriftSighting(
        a.what(),
        a.pointer(),
        a.count() + b.count(),
        a.kinds() | b.kinds(),
        a.elements() | b.elements(),
        a.first().compareTo(b.first()) <= 0 ? a.first() : b.first());
  }
}
