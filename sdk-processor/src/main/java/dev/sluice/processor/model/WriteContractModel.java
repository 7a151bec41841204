package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
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
 * @param crossChecks the methods that carry constraints
 * @param load how batches come into the table
 */
public record WriteContractModel(
    UserType type,
    Written<String> table,
    Written<String> naming,
    TableLayoutModel layout,
    List<ColumnModel> columns,
    List<CrossCheckModel> crossChecks,
    LoadModel load)
    implements Declaration {

  public WriteContractModel {
    columns = List.copyOf(columns);
    crossChecks = List.copyOf(crossChecks);
  }

  /** The same with the columns that the table has beside those of the record. */
  public WriteContractModel withHistory() {
    if (!load.is(LoadModel.Mode.HISTORY)) {
      return this;
    }
    List<ColumnModel> all = new ArrayList<>(columns);
    all.addAll(HistoryColumns.of(type.origin()));
    return new WriteContractModel(type, table, naming, layout, all, crossChecks, load);
  }

  /** The columns, and those of all records within them. */
  public Stream<ColumnModel> allColumns() {
    return columns.stream().flatMap(ColumnModel::withNested);
  }

  /** The names of the columns that were named by their components. */
  public List<String> columnNames(List<Written<String>> components) {
    return components.stream()
        .filter(name -> columns.stream().anyMatch(one -> isOf(one, name.value())))
        .map(name -> columnName(name.value()))
        .toList();
  }

  /** The name of the column that is made of a component. */
  public String columnName(String component) {
    return columns.stream()
        .filter(column -> isOf(column, component))
        .findFirst()
        .orElseThrow()
        .name();
  }

  private static boolean isOf(ColumnModel column, String component) {
    return column.component().name().equals(component);
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
