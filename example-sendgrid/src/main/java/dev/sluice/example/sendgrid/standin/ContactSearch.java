package dev.sluice.example.sendgrid.standin;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.ApiRequest;
import dev.sluice.example.standin.JsonBody;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code POST /marketing/contacts/search/emails}: up to 100 addresses. The result has one field for
 * each address, in lower case: {@code {"contact": {…}}}, or {@code {"error": "contact not found"}}.
 * If none is known, the answer is 404.
 */
final class ContactSearch {
  private static final int MOST = 100;

  private ContactSearch() {}

  static Answer byEmail(ApiRequest request, Contacts contacts) {
    Map<String, Optional<Contact>> found = new LinkedHashMap<>();
    for (String email : emails(request)) {
      if (!email.isEmpty()) {
        String key = email.toLowerCase(Locale.ROOT);
        found.put(key, contacts.withEmail(key));
      }
    }
    if (found.values().stream().allMatch(Optional::isEmpty)) {
      throw SendGridErrors.notFound("no contacts found");
    }
    return JsonBody.answer(
        200,
        json -> {
          json.writeStartObject();
          json.writeObjectFieldStart("result");
          for (Map.Entry<String, Optional<Contact>> entry : found.entrySet()) {
            json.writeObjectFieldStart(entry.getKey());
            if (entry.getValue().isPresent()) {
              json.writeFieldName("contact");
              write(entry.getValue().get(), request, json);
            } else {
              json.writeStringField("error", "contact not found");
            }
            json.writeEndObject();
          }
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  private static List<String> emails(ApiRequest request) {
    List<String> emails = new ArrayList<>();
    JsonFields.read(
        request.body(),
        (name, json) -> {
          if (name.equals("emails")) {
            emails.addAll(JsonFields.strings(name, json));
          } else {
            json.skipChildren();
          }
        });
    if (emails.isEmpty() || emails.size() > MOST) {
      throw SendGridErrors.badRequest("emails", "emails should have 1 to 100 elements");
    }
    return emails;
  }

  private static void write(Contact contact, ApiRequest request, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", contact.id());
    for (String name : List.of("first_name", "last_name", "city", "country", "external_id")) {
      json.writeStringField(name, contact.field(name));
    }
    json.writeStringField("email", contact.email());
    json.writeArrayFieldStart("alternate_emails");
    json.writeEndArray();
    json.writeArrayFieldStart("list_ids");
    for (String id : contact.listIds()) {
      json.writeString(id);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("segment_ids");
    json.writeEndArray();
    writeTexts("custom_fields", contact.customFields(), json);
    json.writeStringField("created_at", contact.createdAt());
    json.writeStringField("updated_at", contact.updatedAt());
    MetadataPages.writeSelf(json, request.baseUrl() + "/marketing/contacts/" + contact.id());
    json.writeEndObject();
  }

  /** Writes an object of texts as a field. */
  static void writeTexts(String name, Map<String, String> texts, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> entry : texts.entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }
}
