package dev.sluice.example.sendgrid.standin;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sluice.example.standin.JsonBody;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Contacts as one JSON object a line. The identifier is called {@code contact_id} here; a field
 * without a value is absent, save {@code custom_fields}.
 */
final class ContactLines {
  private ContactLines() {}

  static String line(Contact contact) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JsonBody.JSON.createGenerator(line)) {
      Map<String, String> texts = new TreeMap<>(contact.fields());
      texts.put("contact_id", contact.id());
      texts.put("created_at", contact.createdAt());
      texts.put("email", contact.email());
      texts.put("updated_at", contact.updatedAt());
      json.writeStartObject();
      ContactSearch.writeTexts("custom_fields", contact.customFields(), json);
      for (Map.Entry<String, String> text : texts.entrySet()) {
        json.writeStringField(text.getKey(), text.getValue());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line + "\n";
  }
}
