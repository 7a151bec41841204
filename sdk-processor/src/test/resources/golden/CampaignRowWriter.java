// Generated from dev.sluice.example.brevo.Campaign. Do not edit.
package dev.sluice.example.brevo;

import dev.sluice.contract.NumberConstraint;
import dev.sluice.contract.RowChecks;
import dev.sluice.contract.RowWriter;
import dev.sluice.contract.TextConstraint;
import javax.annotation.processing.Generated;

/** Writes {@link Campaign} as a row of the table {@code campaigns}. */
@Generated("dev.sluice.processor.SluiceProcessor")
public final class CampaignRowWriter implements RowWriter<Campaign> {

  private static final long serialVersionUID = 1;

  @Override
  public Object[] write(Campaign row, RowChecks checks) {
    checks.check("name", row.name(), TextConstraint.notBlank(row.name()), "text that is not blank");
    checks.check(
        "recipient_lists",
        row.recipientLists(),
        NumberConstraint.atLeast(row.recipientLists(), 0L),
        "0 or more");
    return new Object[] {
      row.campaignId(),
      checks.required("name", row.name()),
      checks.required("type", row.type()),
      checks.required("status", row.status()),
      row.subject(),
      row.senderEmail(),
      row.recipientLists(),
      checks.optional("sent_at", row.sentAt()),
      checks.required("created_at", row.createdAt()),
      checks.required("modified_at", row.modifiedAt()),
      checks.required("ingested_at", row.ingestedAt())
    };
  }
}
