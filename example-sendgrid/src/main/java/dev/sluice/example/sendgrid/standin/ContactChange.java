package dev.sluice.example.sendgrid.standin;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What one element of an upsert says of a contact.
 *
 * @param email the address in lower case
 * @param fields the vendor's other fields that are named, nulls aside
 * @param customFields the account's own fields that are named, nulls aside
 */
record ContactChange(String email, Map<String, String> fields, Map<String, String> customFields) {

  /** Returns the changes of the array that a parser is at, or turns one without address down. */
  static List<ContactChange> readAll(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw SendGridErrors.badRequest("contacts", "contacts should be an array");
    }
    List<ContactChange> changes = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      changes.add(read(json, "contacts[" + changes.size() + "]"));
    }
    return changes;
  }

  private static ContactChange read(JsonParser json, String place) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, String> customFields = new LinkedHashMap<>();
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw SendGridErrors.badRequest(place, place + " should be an object");
    }
    JsonFields.object(
        json,
        (name, value) -> {
          if (name.equals("custom_fields")) {
            customFields.putAll(JsonFields.texts(place + ".custom_fields", value));
          } else if (value.currentToken() != JsonToken.VALUE_NULL) {
            fields.put(name, JsonFields.string(place + "." + name, value));
          }
        });
    String email = fields.remove("email");
    if (email == null || !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      throw SendGridErrors.badRequest(
          place + ".identifier", "at least one identifier must be populated and valid");
    }
    return new ContactChange(email.toLowerCase(Locale.ROOT), fields, customFields);
  }
}
