package dev.sluice.example.brevo.standin;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The counts of a mailing, all derived from the number of messages sent. */
final class MessageCounts {
  private MessageCounts() {}

  /** Writes the ten counts that every statistics object has, into an open object. */
  static void write(int sent, JsonGenerator json) throws IOException {
    json.writeNumberField("uniqueClicks", sent / 9);
    json.writeNumberField("clickers", sent / 8);
    json.writeNumberField("complaints", sent / 9000);
    json.writeNumberField("delivered", sent - sent / 200 - sent / 220);
    json.writeNumberField("sent", sent);
    json.writeNumberField("softBounces", sent / 200);
    json.writeNumberField("hardBounces", sent / 220);
    json.writeNumberField("uniqueViews", sent / 3);
    json.writeNumberField("unsubscriptions", sent / 4000);
    json.writeNumberField("viewed", sent / 2);
  }

  /** Writes the four counts of one device or browser, under its name. */
  static void writeReading(String name, int viewed, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("clickers", viewed / 3);
    json.writeNumberField("uniqueClicks", viewed / 4);
    json.writeNumberField("viewed", viewed);
    json.writeNumberField("uniqueViews", viewed - viewed / 5);
    json.writeEndObject();
  }
}
