package dev.sluice.example.sendgrid.standin;

import dev.sluice.example.standin.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The contacts of the account on one day: its own, and those that were upserted, by address. */
final class Contacts {
  private final Map<String, Contact> byEmail;
  private final String now;

  private Contacts(Map<String, Contact> byEmail, String now) {
    this.byEmail = byEmail;
    this.now = now;
  }

  /** Returns the contacts of a volume on a day. */
  static Contacts of(Volume volume, int day) {
    ContactData data = new ContactData(volume.contacts(), day, volume.lists());
    Map<String, Contact> byEmail = new LinkedHashMap<>();
    IntStream.range(0, data.size())
        .mapToObj(data::contact)
        .forEach(contact -> byEmail.put(contact.email(), contact));
    long noon = Timeline.startOf(day) + Timeline.HALF_DAY;
    return new Contacts(byEmail, Instant.ofEpochSecond(noon).toString());
  }

  /** Returns a contact by its address in lower case, if there is one. */
  synchronized Optional<Contact> withEmail(String email) {
    return Optional.ofNullable(byEmail.get(email));
  }

  /** Makes or changes contacts; returns how many are new. */
  synchronized int upsert(List<ContactChange> changes, List<String> listIds) {
    int before = byEmail.size();
    for (ContactChange change : changes) {
      byEmail.merge(
          change.email(),
          created(change, listIds),
          (existing, created) -> existing.changedBy(change, listIds, now));
    }
    return byEmail.size() - before;
  }

  /** Returns all contacts, or those who are in any of some lists. */
  synchronized List<Contact> inLists(List<String> listIds) {
    List<Contact> all = new ArrayList<>(byEmail.values());
    if (!listIds.isEmpty()) {
      all.removeIf(contact -> contact.listIds().stream().noneMatch(listIds::contains));
    }
    return all;
  }

  /** Returns how many contacts each list has that has any, by its identifier. */
  synchronized Map<String, Integer> sizes() {
    Map<String, Integer> sizes = new HashMap<>();
    for (Contact contact : byEmail.values()) {
      contact.listIds().forEach(id -> sizes.merge(id, 1, Integer::sum));
    }
    return sizes;
  }

  private Contact created(ContactChange change, List<String> listIds) {
    return new Contact(
        Ids.of("contact " + change.email(), 0),
        change.email(),
        change.fields(),
        change.customFields(),
        new LinkedHashSet<>(listIds),
        now,
        now);
  }
}
