package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;

/**
 * A type annotated {@code @WriteContract}.
 *
 * @param type the record
 * @param table the table's name
 * @param columns in declared order; empty when the type is no record
 * @param crossChecks the methods that carry constraints
 */
public record WriteContractModel(
    UserType type,
    Written<String> table,
    List<ColumnModel> columns,
    List<CrossCheckModel> crossChecks)
    implements Declaration {

  public WriteContractModel {
    columns = List.copyOf(columns);
    crossChecks = List.copyOf(crossChecks);
  }

  @Override
  public Set<ClassName> dependencies() {
    return Set.of();
  }

  @Override
  public List<ClassName> generated() {
    return List.of(
        GeneratedNames.schema(type.name()),
        GeneratedNames.rowWriter(type.name()),
        GeneratedNames.rowReader(type.name()));
  }
}
