package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A flow's generated mapping from an item to a row: {@code @Flow(into = …)}.
 *
 * @param written the class that is named, as written
 * @param target the write contract it is; null when it is none
 * @param lines what fills the components of the write contract, in order; empty when the item is no
 *     record
 * @param nested the records within rows that are mapped in turn, each pair once
 */
public record MappingModel(
    Written<String> written,
    TransformModel.@Nullable Target target,
    List<Line> lines,
    List<NestedRecord> nested) {

  public MappingModel {
    lines = List.copyOf(lines);
    nested = List.copyOf(nested);
  }

  /**
   * A record within the row that is made of one within the item.
   *
   * @param records both
   * @param lines what fills its components, in order
   */
  public record NestedRecord(ValueMapping.Nested records, List<Line> lines) {

    public NestedRecord {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A component of the write contract, or of a record within, and what fills it.
   *
   * @param target the component
   * @param path where its value is said, or assumed, to be
   * @param explicit whether it is said by an annotation
   * @param source what the path begins at
   * @param steps the components on the path, as far as there are such
   * @param known where the path ends too early: the names that there are
   * @param how what makes the value of what is found; null where something could be lost
   * @param hidden the types that the code would name, but the flow's package does not see
   */
  public record Line(
      ComponentModel target,
      Written<String> path,
      boolean explicit,
      Source source,
      List<ComponentModel> steps,
      List<String> known,
      @Nullable ValueMapping how,
      List<ClassName> hidden) {

    public Line {
      steps = List.copyOf(steps);
      known = List.copyOf(known);
      hidden = List.copyOf(hidden);
    }

    /** Whether all components of the path exist. */
    public boolean isFound() {
      return known.isEmpty() && !steps.isEmpty();
    }

    /** The component whose value is taken. */
    public ComponentModel end() {
      return steps.get(steps.size() - 1);
    }

    /** Whether its value can be made. */
    public boolean isMade() {
      return how != null && hidden.isEmpty();
    }

    /** The records that are mapped in turn. */
    public Optional<ValueMapping.Nested> nested() {
      return how != null && hidden.isEmpty() ? how.nested() : Optional.empty();
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
