package dev.sluice.processor.validate;

import dev.sluice.processor.model.TableLayoutModel;
import dev.sluice.processor.model.WriteContractModel;

/** A table is partitioned or clustered: Delta cannot do both. */
final class OneLayout implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    TableLayoutModel layout = contract.layout();
    if (!layout.partitionBy().isEmpty() && !layout.clusterBy().isEmpty()) {
      findings.add(
          layout.clusterBy().get(0),
          "A table has partitions or clusters, not both. Remove partitionBy, and put its columns"
              + " first in clusterBy, or remove clusterBy.");
    }
  }
}
