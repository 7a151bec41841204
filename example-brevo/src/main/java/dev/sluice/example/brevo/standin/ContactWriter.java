package dev.sluice.example.brevo.standin;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sluice.example.standin.ItemWriter;
import dev.sluice.example.standin.Scatter;
import java.io.IOException;
import java.util.Locale;

/** The JSON of one contact; {@link ContactData} lists its fields. */
final class ContactWriter implements ItemWriter {
  /** How many lists there are, with ids from 1. */
  static final int LISTS = 40;

  private final ContactData contacts;

  ContactWriter(ContactData contacts) {
    this.contacts = contacts;
  }

  /** Returns the number of lists a contact is in. */
  static int listCount(int index) {
    return index % 4;
  }

  /** Returns the id of one of the lists a contact is in. */
  static int list(int index, int position) {
    return 1 + (index / 4 + position * 7) % LISTS;
  }

  @Override
  public void write(int index, JsonGenerator json) throws IOException {
    json.writeStartObject();
    writeEmail(index, json);
    json.writeNumberField("id", index + 1L);
    json.writeBooleanField("emailBlacklisted", contacts.emailBlacklisted(index));
    json.writeBooleanField("smsBlacklisted", index % 25 == 0);
    json.writeStringField("createdAt", DateForm.text(contacts.createdAt(index), index));
    json.writeStringField("modifiedAt", DateForm.text(contacts.modifiedAt(index), index));
    writeLists(index, json);
    writeAttributes(index, json);
    writeNews(index, json);
    json.writeEndObject();
  }

  private void writeEmail(int index, JsonGenerator json) throws IOException {
    if (!contacts.phoneOnly(index)) {
      json.writeStringField("email", ContactData.email(index));
    } else if (index % 24 == 5) {
      json.writeNullField("email");
    }
  }

  private static void writeLists(int index, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("listIds");
    for (int position = 0; position < listCount(index); position++) {
      json.writeNumber(list(index, position));
    }
    json.writeEndArray();
    if (index % 10 == 1) {
      json.writeNullField("listUnsubscribed");
    } else if (index % 10 == 2) {
      json.writeArrayFieldStart("listUnsubscribed");
      json.writeNumber(1 + index % LISTS);
      json.writeEndArray();
    }
  }

  private void writeAttributes(int index, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("attributes");
    if (contacts.phoneOnly(index)) {
      json.writeStringField("SMS", String.format(Locale.ROOT, "33600%06d", index));
    }
    boolean described = index % 20 != 19;
    if (described) {
      json.writeStringField("FIRSTNAME", Scatter.pick(Words.FIRST_NAMES, 11, index));
      json.writeStringField("LASTNAME", Scatter.pick(Words.LAST_NAMES, 13, index));
      json.writeStringField("CITY", Scatter.pick(Words.CITIES, 14, index));
      json.writeStringField("ZIP_CODE", "0" + (1000 + index % 9000));
      json.writeStringField("DOB", (1950 + index % 50) + "-05-1" + index % 10);
      json.writeNumberField("LIFETIME_VALUE", Scatter.below(100_000, 15, index) / 100.0);
      json.writeBooleanField("VIP", index % 30 == 0);
    }
    if (described || contacts.revision(index) > 0) {
      json.writeNumberField("SCORE", index % 100 + contacts.revision(index));
    }
    json.writeEndObject();
  }

  /** Writes what the API gives beyond its specification. */
  private static void writeNews(int index, JsonGenerator json) throws IOException {
    if (index % 6 == 0) {
      json.writeBooleanField("whatsappBlacklisted", false);
    }
    if (index % 15 == 0) {
      json.writeStringField("ext_id", "crm-" + (index + 1));
    }
  }
}
