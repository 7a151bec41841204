package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A type annotated {@code @WriteContract}.
 *
 * @param type the record
 * @param table the table's name
 * @param naming the constant of {@code Naming} by which columns are named
 * @param layout how its rows lie in files
 * @param columns in declared order; empty when the type is no record
 */
public record WriteContractModel(
    UserType type,
    Written<String> table,
    Written<String> naming,
    TableLayoutModel layout,
    List<ColumnModel> columns)
    implements Declaration {

  public WriteContractModel {
    columns = List.copyOf(columns);
  }

  /** The columns, and those of all records within them. */
  public Stream<ColumnModel> allColumns() {
    return columns.stream().flatMap(ColumnModel::withNested);
  }

  /** The names of the columns that were named by their components. */
  public List<String> columnNames(List<Written<String>> components) {
    return components.stream()
        .flatMap(
            name -> columns.stream().filter(one -> one.component().name().equals(name.value())))
        .map(ColumnModel::name)
        .toList();
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
