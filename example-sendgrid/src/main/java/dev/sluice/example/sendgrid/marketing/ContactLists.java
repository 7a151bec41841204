package dev.sluice.example.sendgrid.marketing;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Pages;
import dev.sluice.example.sendgrid.api.ApiContactList;
import dev.sluice.example.sendgrid.api.SendGrid;
import dev.sluice.exchange.Batch;

/** The lists, page after page by the address that each page gives of the next. */
@Flow
public final class ContactLists {

  private ContactLists() {}

  @Extract
  static Pages<ApiContactList> extract(SendGrid sendGrid) {
    return sendGrid.contactLists();
  }

  @Transform
  static ContactList transform(ApiContactList list, Batch batch) {
    return new ContactList(list.id(), list.name(), list.contactCount(), batch.ingestedAt());
  }
}
