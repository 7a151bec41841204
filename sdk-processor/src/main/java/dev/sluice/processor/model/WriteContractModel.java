package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A type annotated {@code @WriteContract}.
 *
 * @param type the record
 * @param table the table's name
 * @param columns in declared order; empty when the type is no record
 * @param crossChecks the methods that carry constraints
 * @param load how batches come into the table
 */
public record WriteContractModel(
    UserType type,
    Written<String> table,
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
    return new WriteContractModel(type, table, all, crossChecks, load);
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
