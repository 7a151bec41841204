package dev.sluice.example.sendgrid;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Pages;
import dev.sluice.exchange.Batch;

/** All contacts, exported into files, each of which is small enough to be kept in one row. */
@Flow
public final class Contacts {

  private static final int FILE_MEGABYTES = 50;

  private Contacts() {}

  @Extract
  static Pages<ApiContact> extract(SendGrid sendGrid) {
    return sendGrid.exportContacts(new ContactExport(null, "json", FILE_MEGABYTES));
  }

  @Transform
  static Contact transform(ApiContact contact, Batch batch) {
    return new Contact(
        contact.contactId(),
        contact.email(),
        contact.firstName(),
        contact.lastName(),
        contact.updatedAt(),
        batch.ingestedAt());
  }
}
