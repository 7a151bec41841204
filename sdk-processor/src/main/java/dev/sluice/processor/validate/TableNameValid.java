package dev.sluice.processor.validate;

import dev.sluice.processor.model.WriteContractModel;
import java.util.regex.Pattern;

/** A table's name is legal in every store. */
final class TableNameValid implements Rule<WriteContractModel> {

  private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9_]*");

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    if (!TABLE.matcher(contract.table().value()).matches()) {
      findings.add(
          contract.table(),
          "\"%s\" is no valid table name. Use lower-case letters, digits and '_', beginning with a"
              + " letter, e.g. \"campaign_events\".",
          contract.table().value());
    }
  }
}
