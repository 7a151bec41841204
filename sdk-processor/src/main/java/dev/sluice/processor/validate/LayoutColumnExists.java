package dev.sluice.processor.validate;

import dev.sluice.processor.diagnostic.Spelling;
import dev.sluice.processor.model.WriteContractModel;
import java.util.List;

/** What a table is partitioned and clustered by are components. */
final class LayoutColumnExists implements Rule<WriteContractModel> {

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    List<String> components =
        contract.columns().stream().map(column -> column.component().name()).toList();
    contract
        .layout()
        .all()
        .filter(name -> !components.contains(name.value()))
        .forEach(
            name ->
                findings.add(
                    name,
                    "%s has no component \"%s\".%s",
                    contract.type().simpleName(),
                    name.value(),
                    Spelling.closest(name.value(), components)
                        .map(each -> " Did you mean \"" + each + "\"?")
                        .orElse(" Write the name of one as in Java.")));
  }
}
