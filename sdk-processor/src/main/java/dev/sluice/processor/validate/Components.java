package dev.sluice.processor.validate;

import dev.sluice.processor.model.BodyModel;
import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.ComponentModel;
import dev.sluice.processor.model.Declaration;
import dev.sluice.processor.model.ReadContractModel;
import dev.sluice.processor.model.WriteContractModel;
import java.util.List;

/** Finds the components of a declared record. */
final class Components {

  private Components() {}

  /** In declared order, those of records within columns among them; none for no data. */
  static List<ComponentModel> of(Declaration declaration) {
    if (declaration instanceof ReadContractModel contract) {
      return contract.components();
    }
    if (declaration instanceof BodyModel body) {
      return body.components();
    }
    return declaration instanceof WriteContractModel contract
        ? contract.allColumns().map(ColumnModel::component).toList()
        : List.of();
  }
}
