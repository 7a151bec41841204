package dev.sluice.example.brevo;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Since;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Pages;
import dev.sluice.exchange.Batch;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Contacts: after the first run, only those modified since. */
@Flow
public final class Contacts {

  private Contacts() {}

  @Extract
  static Pages<ApiContact> extract(
      Brevo brevo, @Since(field = "modifiedAt", lookback = "PT1H") @Nullable Instant since) {
    return brevo.contacts(since);
  }

  @Transform
  static Contact transform(ApiContact contact, Batch batch) {
    return new Contact(
        contact.id(),
        contact.email(),
        contact.attributes().get("FIRSTNAME"),
        contact.attributes().get("LASTNAME"),
        !contact.emailBlacklisted(),
        contact.listIds(),
        contact.createdAt(),
        contact.modifiedAt(),
        batch.ingestedAt());
  }
}
