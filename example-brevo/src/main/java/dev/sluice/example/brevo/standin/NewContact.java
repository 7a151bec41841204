package dev.sluice.example.brevo.standin;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sluice.example.standin.JsonBody;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of a POST body that decides what becomes of it.
 *
 * @param email the address in lower case
 * @param sms the phone number among the attributes
 * @param externalId the caller's own identifier
 * @param updateEnabled whether a contact that exists is updated rather than turned down
 */
record NewContact(
    @Nullable String email,
    @Nullable String sms,
    @Nullable String externalId,
    boolean updateEnabled) {

  /** Returns the contact a body asks for, or turns a body that is no JSON object down. */
  static NewContact read(byte[] body) {
    try (JsonParser json = JsonBody.JSON.createParser(body)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw BrevoErrors.notAnObject();
      }
      String email = null;
      String sms = null;
      String externalId = null;
      boolean updateEnabled = false;
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        switch (field) {
          case "email" -> email = json.getValueAsString();
          case "ext_id" -> externalId = json.getValueAsString();
          case "updateEnabled" -> updateEnabled = json.getValueAsBoolean();
          case "attributes" -> sms = value == JsonToken.START_OBJECT ? sms(json) : null;
          default -> json.skipChildren();
        }
      }
      return new NewContact(
          email == null ? null : email.trim().toLowerCase(Locale.ROOT),
          sms,
          externalId,
          updateEnabled);
    } catch (IOException e) {
      throw BrevoErrors.notAnObject();
    }
  }

  /** Returns the kind of the identifier in the vendor's words, if there is one. */
  Optional<String> identifierKind() {
    if (email != null) {
      return Optional.of("email");
    }
    return sms != null ? Optional.of("SMS") : Optional.ofNullable(externalId).map(id -> "ext_id");
  }

  /** Returns the identifier: address, else phone number, else the caller's own. */
  Optional<String> identifier() {
    return Optional.ofNullable(email)
        .or(() -> Optional.ofNullable(sms))
        .or(() -> Optional.ofNullable(externalId));
  }

  private static @Nullable String sms(JsonParser json) throws IOException {
    String sms = null;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("SMS")) {
        sms = json.getValueAsString();
      }
      json.skipChildren();
    }
    return sms;
  }
}
