package dev.sluice.schema;

import java.io.Serializable;
import java.util.List;

/**
 * How a table's rows lie in files, by the names of columns; at most one of the two is not empty.
 *
 * @param partitionBy columns whose values part the files into folders, outermost first
 * @param clusterBy columns by which rows lie together in files
 */
public record TableLayout(List<String> partitionBy, List<String> clusterBy)
    implements Serializable {

  /** Rows lie in files as they come. */
  public static final TableLayout NONE = new TableLayout(List.of(), List.of());

  public TableLayout {
    partitionBy = List.copyOf(partitionBy);
    clusterBy = List.copyOf(clusterBy);
  }
}
