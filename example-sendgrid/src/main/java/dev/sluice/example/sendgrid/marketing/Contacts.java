package dev.sluice.example.sendgrid.marketing;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Pages;
import dev.sluice.example.sendgrid.api.ApiContact;
import dev.sluice.example.sendgrid.api.ExportRequest;
import dev.sluice.example.sendgrid.api.FileType;
import dev.sluice.example.sendgrid.api.SendGrid;
import dev.sluice.exchange.Batch;
import java.util.List;

/** The contacts, which the API lists only 50 of: all are exported, in files side by side. */
@Flow
public final class Contacts {

  private Contacts() {}

  @Extract
  static Pages<ApiContact> extract(SendGrid sendGrid) {
    return sendGrid.exportContacts(new ExportRequest(List.of(), FileType.JSON, 1));
  }

  @Transform
  static Contact transform(ApiContact contact, Batch batch) {
    return new Contact(
        contact.id(),
        contact.email(),
        contact.firstName(),
        contact.lastName(),
        contact.city(),
        contact.country(),
        contact.customFields().get("company_name"),
        contact.createdAt(),
        contact.updatedAt(),
        batch.ingestedAt());
  }
}
