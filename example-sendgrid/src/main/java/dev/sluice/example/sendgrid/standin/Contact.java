package dev.sluice.example.sendgrid.standin;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One contact of the account.
 *
 * @param id the vendor's identifier
 * @param email the address in lower case, which there is one contact of
 * @param fields the vendor's other fields that have a value, such as {@code first_name}
 * @param customFields the account's own fields that have a value
 * @param listIds the lists the contact is in
 * @param createdAt when it was made, as {@code 2026-07-01T12:00:00Z}
 * @param updatedAt when it was last changed
 */
record Contact(
    String id,
    String email,
    Map<String, String> fields,
    Map<String, String> customFields,
    Set<String> listIds,
    String createdAt,
    String updatedAt) {

  /** Returns a field's value, which is empty where it has none. */
  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** Returns this contact as another one changes it, which keeps what that one does not name. */
  Contact changedBy(ContactChange change, List<String> lists, String now) {
    Map<String, String> newFields = new LinkedHashMap<>(fields);
    newFields.putAll(change.fields());
    Map<String, String> newCustomFields = new LinkedHashMap<>(customFields);
    newCustomFields.putAll(change.customFields());
    Set<String> newLists = new LinkedHashSet<>(listIds);
    newLists.addAll(lists);
    return new Contact(id, email, newFields, newCustomFields, newLists, createdAt, now);
  }
}
