package dev.sluice.example.brevo.standin;

import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.JsonBody;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code POST /contacts}: 201 with the new id; for a contact that exists, 204 with {@code
 * updateEnabled} and 400 {@code duplicate_parameter} without. What is created is remembered for as
 * long as the server runs, to know duplicates by; generated contacts count as existing.
 */
final class ContactCreation {
  /** Where the ids of created contacts start: well above the generated ones. */
  private static final long FIRST_ID = 10_000_000;

  private final Map<String, Long> created = new LinkedHashMap<>();

  /** Answers one POST against the generated contacts of the current day. */
  synchronized Answer create(byte[] body, ContactData contacts) {
    NewContact contact = NewContact.read(body);
    String identifier =
        contact
            .identifier()
            .filter(text -> !text.isBlank())
            .orElseThrow(() -> BrevoErrors.missing("email, SMS or ext_id is missing"));
    String email = contact.email();
    if (email != null && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      throw BrevoErrors.invalid("Invalid email address");
    }
    Optional<Long> generated = email == null ? Optional.empty() : contacts.idOf(email);
    if (generated.isPresent() || created.containsKey(identifier)) {
      if (contact.updateEnabled()) {
        return Answer.empty(204);
      }
      throw BrevoErrors.duplicate(contact.identifierKind().orElse("email"));
    }
    long id = FIRST_ID + created.size();
    created.put(identifier, id);
    return JsonBody.answer(
        201,
        json -> {
          json.writeStartObject();
          json.writeNumberField("id", id);
          json.writeEndObject();
        });
  }

  /** Returns a copy of what was created so far: identifier to id. */
  synchronized Map<String, Long> created() {
    return new LinkedHashMap<>(created);
  }
}
