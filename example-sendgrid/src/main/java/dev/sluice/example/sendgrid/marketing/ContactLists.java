package dev.sluice.example.sendgrid.marketing;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.client.Pages;
import dev.sluice.example.sendgrid.api.ApiContactList;
import dev.sluice.example.sendgrid.api.SendGrid;

/** The lists, page after page by the address that each page gives of the next. */
@Flow(into = ContactList.class)
public final class ContactLists {

  private ContactLists() {}

  @Extract
  static Pages<ApiContactList> extract(SendGrid sendGrid) {
    return sendGrid.contactLists();
  }
}
