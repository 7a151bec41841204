package dev.sluice.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flow's generated mapping from an item to a row: {@code @Flow(into = …)}.
 *
 * @param written the class that is named, as written
 * @param target the write contract it is; null when it is none
 * @param lines what fills the components of the write contract, in order; empty when the item is no
 *     record
 */
public record MappingModel(
    Written<String> written, TransformModel.@Nullable Target target, List<Line> lines) {

  public MappingModel {
    lines = List.copyOf(lines);
  }

  /**
   * A component of the write contract and what fills it.
   *
   * @param target the component
   * @param path where its value is said, or assumed, to be
   * @param explicit whether it is said by an annotation
   * @param source what the path begins at
   * @param steps the components on the path, as far as there are such
   * @param known where the path ends too early: the names that there are
   */
  public record Line(
      ComponentModel target,
      Written<String> path,
      boolean explicit,
      Source source,
      List<ComponentModel> steps,
      List<String> known) {

    public Line {
      steps = List.copyOf(steps);
      known = List.copyOf(known);
    }

    /** Whether all components of the path exist. */
    public boolean isFound() {
      return known.isEmpty() && !steps.isEmpty();
    }

    /** The component whose value is taken. */
    public ComponentModel end() {
      return steps.get(steps.size() - 1);
    }

    /** Whether there may be no value. */
    public boolean canBeAbsent() {
      return steps.stream().anyMatch(step -> !step.isRequired());
    }
  }

  /** What a path begins at. */
  public enum Source {
    ITEM("item"),
    BATCH("batch"),
    EXCHANGE("exchange");

    private final String variable;

    Source(String variable) {
      this.variable = variable;
    }

    /** The name of the parameter it is given by. */
    public String variable() {
      return variable;
    }
  }

  /** Whether a line takes something of that. */
  public boolean takes(Source source) {
    return lines.stream().anyMatch(line -> line.source() == source);
  }
}
