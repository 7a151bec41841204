// Generated from dev.sluice.example.brevo.Campaign. Do not edit.
package dev.sluice.example.brevo;

import dev.sluice.spark.RowInput;
import dev.sluice.spark.RowReader;
import java.time.Instant;
import javax.annotation.processing.Generated;

/** Reads a row of the table {@code campaigns} as {@link Campaign}. */
@Generated("dev.sluice.processor.SluiceProcessor")
public final class CampaignRowReader implements RowReader<Campaign> {

  private static final long serialVersionUID = 1;

  @Override
  public Campaign read(RowInput row) {
    return new Campaign(
        row.required("campaign_id", Long.class),
        row.required("name", String.class),
        row.required("type", String.class),
        row.required("status", String.class),
        row.nullable("subject", String.class),
        row.nullable("sender_email", String.class),
        row.required("recipient_lists", Integer.class),
        row.nullable("sent_at", Instant.class),
        row.required("created_at", Instant.class),
        row.required("modified_at", Instant.class),
        row.required("ingested_at", Instant.class));
  }
}
