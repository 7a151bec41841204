package dev.sluice.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How batches come into a write contract's table.
 *
 * @param mode the mode
 * @param closeAbsent whether rows that are not found any more end; null when it is not written
 * @param parents the components annotated {@code @ParentKey}, with the path of each in the item
 * @param validFrom the components annotated {@code @ValidFrom}; one at most when valid
 */
public record LoadModel(
    Written<Mode> mode,
    @Nullable Written<Boolean> closeAbsent,
    List<Sourced> parents,
    List<ComponentModel> validFrom) {

  public LoadModel {
    parents = List.copyOf(parents);
    validFrom = List.copyOf(validFrom);
  }

  /** The constants of {@code Load}. */
  public enum Mode {
    MERGE,
    APPEND,
    REPLACE,
    HISTORY
  }

  /**
   * A component and where it comes from.
   *
   * @param component of the write contract
   * @param path names of components, from the item on
   */
  public record Sourced(ComponentModel component, Written<String> path) {}

  /** Whether it is loaded that way. */
  public boolean is(Mode wanted) {
    return mode.value() == wanted;
  }

  /** Whether rows that are not found any more end. */
  public boolean closesAbsent() {
    return closeAbsent != null && closeAbsent.value();
  }
}
