package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A type annotated {@code @Pipeline}.
 *
 * @param type the interface
 * @param name the pipeline's name
 * @param flows in declared order
 */
public record PipelineModel(UserType type, Written<String> name, Written<List<FlowRef>> flows)
    implements Declaration {

  public PipelineModel {
    flows = new Written<>(List.copyOf(flows.value()), flows.origin());
  }

  /**
   * A class that is to be run.
   *
   * @param type its name
   * @param annotated whether it is annotated {@code @Flow}
   * @param table the table it writes; empty when that cannot be told
   * @param parent the table whose rows it reads a list for each of; empty when it reads none
   * @param origin where it is named
   */
  public record FlowRef(
      ClassName type, boolean annotated, String table, String parent, Origin origin) {

    /** The flow's name in messages. */
    public String name() {
      return CaseFormat.KEBAB.of(type.simpleName());
    }
  }

  /** The flow that lands a table, if one here does. */
  public Optional<FlowRef> landing(String table) {
    return flows.value().stream()
        .filter(flow -> !table.isEmpty() && flow.table().equals(table))
        .findFirst();
  }

  @Override
  public Set<ClassName> dependencies() {
    Set<ClassName> types = new LinkedHashSet<>();
    flows.value().forEach(flow -> types.add(flow.type()));
    return types;
  }

  @Override
  public List<ClassName> generated() {
    return List.of(GeneratedNames.pipeline(type.name()));
  }
}
