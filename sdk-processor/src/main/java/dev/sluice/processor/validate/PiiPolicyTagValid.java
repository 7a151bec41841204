package dev.sluice.processor.validate;

import dev.sluice.processor.model.ColumnModel;
import dev.sluice.processor.model.PiiModel;
import dev.sluice.processor.model.WriteContractModel;
import java.util.regex.Pattern;

/** A policy tag is the name of one in BigQuery. */
final class PiiPolicyTagValid implements Rule<WriteContractModel> {

  private static final Pattern NAME =
      Pattern.compile("projects/[^/\\s]+/locations/[^/\\s]+/taxonomies/\\d+/policyTags/\\d+");

  @Override
  public void check(WriteContractModel contract, Findings findings) {
    for (ColumnModel column : contract.allColumns().toList()) {
      PiiModel pii = column.pii();
      if (pii != null
          && !pii.policyTag().value().isEmpty()
          && !NAME.matcher(pii.policyTag().value()).matches()) {
        findings.add(
            pii.policyTag(),
            "\"%s\" is no policy tag of BigQuery. Use its whole name:"
                + " projects/PROJECT/locations/PLACE/taxonomies/NUMBER/policyTags/NUMBER.",
            pii.policyTag().value());
      }
    }
  }
}
