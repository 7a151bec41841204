package dev.sluice.example.brevo.standin;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sluice.example.standin.ItemWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The JSON of one event; {@link EventData} lists its fields. */
final class EventWriter implements ItemWriter {
  private final EventData events;

  EventWriter(EventData events) {
    this.events = events;
  }

  @Override
  public void write(int index, JsonGenerator json) throws IOException {
    String event = events.event(index);
    int message = events.message(index);
    json.writeStartObject();
    json.writeStringField("email", events.email(index));
    json.writeStringField("date", DateForm.text(events.at(index), index));
    if (message % 5 != 0 || !event.equals("requests")) {
      json.writeStringField("subject", "Your order no. " + (message + 1));
    }
    json.writeStringField("messageId", events.messageId(index));
    json.writeStringField("event", event);
    writeDetails(index, event, json);
    if (message % 6 != 1) {
      json.writeStringField("tag", events.tag(index));
    }
    if (message % 11 != 0) {
      json.writeStringField("from", "shop@example.com");
    }
    if (events.templateId(index).isPresent()) {
      json.writeNumberField("templateId", events.templateId(index).getAsInt());
    }
    if (message % 4 == 0) {
      json.writeNumberField("contactId", message + 1);
    }
    json.writeEndObject();
  }

  private static void writeDetails(int index, String event, JsonGenerator json) throws IOException {
    String reason = reason(event);
    if (reason != null) {
      json.writeStringField("reason", reason);
    }
    if (event.equals("opened") || event.equals("clicks") || event.equals("loadedByProxy")) {
      json.writeStringField("ip", "192.0.2." + index % 256);
    }
    if (event.equals("clicks")) {
      json.writeStringField("link", "https://www.example.com/orders?id=" + index + "&utm=mail");
    }
  }

  private static @Nullable String reason(String event) {
    return switch (event) {
      case "hardBounces", "bounces" -> "550 5.1.1 mailbox unavailable";
      case "softBounces" -> "452 4.2.2 mailbox full";
      case "deferred" -> "Error connection timeout";
      case "blocked" -> "blocked : due to blacklist user";
      case "invalid" -> "invalid address";
      case "error" -> "internal error";
      default -> null;
    };
  }
}
