package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import dev.sluice.processor.model.ComponentModel.Presence;
import java.time.Instant;
import java.util.List;

/** The columns that a table with history has beside those of its contract. */
public final class HistoryColumns {

  /** Their names. */
  public static final List<String> NAMES = List.of("valid_from", "valid_to");

  private static final ColumnType TIMESTAMP =
      new ColumnType.Single(ColumnKind.TIMESTAMP, new ValueType.Scalar(ScalarKind.INSTANT, false));

  private HistoryColumns() {}

  static List<ColumnModel> of(Origin contract) {
    return List.of(
        column(NAMES.get(0), Presence.REQUIRED, "when the row became valid", contract),
        column(
            NAMES.get(1),
            Presence.NULLABLE,
            "when it ceased to be; null for the row that is valid",
            contract));
  }

  private static ColumnModel column(
      String name, Presence presence, String comment, Origin contract) {
    ComponentModel component =
        new ComponentModel(
            name,
            ClassName.get(Instant.class),
            new ValueType.Scalar(ScalarKind.INSTANT, false),
            presence,
            new Written<>(name, contract),
            List.of(),
            null,
            ReadingModel.PLAIN,
            contract);
    return new ColumnModel(
        component, name, comment, false, false, null, List.of(), TIMESTAMP, null);
  }
}
