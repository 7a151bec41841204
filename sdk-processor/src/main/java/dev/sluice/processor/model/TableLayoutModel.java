package dev.sluice.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a table's rows lie in files.
 *
 * @param partitionBy components, outermost first
 * @param clusterBy components
 */
public record TableLayoutModel(List<Written<String>> partitionBy, List<Written<String>> clusterBy) {

  public TableLayoutModel {
    partitionBy = List.copyOf(partitionBy);
    clusterBy = List.copyOf(clusterBy);
  }

  /** All components it names. */
  public Stream<Written<String>> all() {
    return Stream.concat(partitionBy.stream(), clusterBy.stream());
  }
}
