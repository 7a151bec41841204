package dev.sluice.example.brevo;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Since;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Pages;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lists of contacts: when a contact was modified, its lists are those it has now. */
@Flow
public final class ContactLists {

  private ContactLists() {}

  @Extract
  static Pages<ApiContact> extract(
      Brevo brevo, @Since(field = "modifiedAt", lookback = "PT1H") @Nullable Instant since) {
    return brevo.contacts(since);
  }

  @Transform
  static Stream<ContactList> transform(ApiContact contact) {
    return contact.listIds().stream().map(list -> new ContactList(contact.id(), list));
  }
}
