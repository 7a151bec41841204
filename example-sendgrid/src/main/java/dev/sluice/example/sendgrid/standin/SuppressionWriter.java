package dev.sluice.example.sendgrid.standin;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sluice.example.standin.ItemWriter;
import dev.sluice.example.standin.Scatter;
import java.io.IOException;

/**
 * The JSON of one record.
 *
 * <table>
 * <caption>Fields</caption>
 * <tr><td>{@code created}<td>integer, epoch seconds; of a bounce a number, one in ten with the
 *     fraction {@code .0}. Always, save that the description of bounces requires no field: on day 1
 *     exactly one bounce (index a third of the volume) has null and exactly one (two thirds) lacks it
 * <tr><td>{@code email}<td>string, always
 * <tr><td>{@code reason}<td>of bounces, blocks and invalid addresses: string; always for blocks, may
 *     be empty; absent for one bounce in forty
 * <tr><td>{@code status}<td>of bounces and blocks: string, such as {@code 5.1.1}; may be empty
 * <tr><td>{@code ip}<td>of spam reports: string, always
 * </table>
 */
final class SuppressionWriter implements ItemWriter {
  private static final String[] BOUNCED = {
    "550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking"
        + " the recipient's email address for typos or unnecessary spaces.  - gsmtp ",
    "550 5.1.1 <testemail@example.com>: Recipient address rejected: User unknown in virtual alias"
        + " table ",
    "552 5.2.2 mailbox full",
    ""
  };

  private static final String[] BLOCKED = {
    "error dialing remote address: dial tcp 10.57.152.165:25: no route to host",
    "550 5.7.1 Message rejected due to \"local\" policy\r\n",
    ""
  };

  private static final String[] INVALID = {
    "Mail domain mentioned in email address is unknown", "Address is malformed"
  };

  private final SuppressionList list;
  private final SuppressionData data;

  SuppressionWriter(SuppressionList list, SuppressionData data) {
    this.list = list;
    this.data = data;
  }

  @Override
  public void write(int index, JsonGenerator json) throws IOException {
    json.writeStartObject();
    if (list == SuppressionList.BOUNCES) {
      writeBounceTime(index, json);
    } else {
      json.writeNumberField("created", data.created(index));
    }
    json.writeStringField("email", data.email(index));
    switch (list) {
      case BOUNCES -> {
        if (index % 40 != 7) {
          json.writeStringField("reason", Scatter.pick(BOUNCED, 41, index));
        }
        json.writeStringField("status", index % 20 == 9 ? "" : "5." + (1 + index % 7) + ".1");
      }
      case BLOCKS -> {
        json.writeStringField("reason", Scatter.pick(BLOCKED, 42, index));
        json.writeStringField("status", index % 15 == 4 ? "" : "4." + index % 5 + ".0");
      }
      case SPAM_REPORTS -> json.writeStringField("ip", "10.63.202." + index % 256);
      case INVALID_EMAILS -> json.writeStringField("reason", Scatter.pick(INVALID, 43, index));
      case UNSUBSCRIBES -> {}
    }
    json.writeEndObject();
  }

  private void writeBounceTime(int index, JsonGenerator json) throws IOException {
    if (index == data.timeNull()) {
      json.writeNullField("created");
    } else if (index != data.timeless()) {
      json.writeFieldName("created");
      json.writeNumber(data.created(index) + (index % 10 == 2 ? ".0" : ""));
    }
  }
}
