package dev.sluice.example.brevo.standin;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sluice.example.standin.ItemWriter;
import dev.sluice.example.standin.Scatter;
import java.io.IOException;

/** The JSON of one campaign; {@link CampaignData} lists its fields. */
final class CampaignWriter implements ItemWriter {
  private static final String HTML =
      "<!DOCTYPE html><html><body><h1>%s</h1><p>Dear {{contact.FIRSTNAME}}, good news…</p>"
          + "<a href=\"https://www.example.com/offers/%d?a=1&b=2\">Have a look</a></body></html>";

  private final CampaignData campaigns;
  private final CampaignStatistics statistics;
  private final boolean html;

  /** Creates a writer that writes the HTML content, or an empty string in its place. */
  CampaignWriter(CampaignData campaigns, CampaignStatistics statistics, boolean html) {
    this.campaigns = campaigns;
    this.statistics = statistics;
    this.html = html;
  }

  @Override
  public void write(int index, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", index + 1L);
    writeName(index, json);
    json.writeStringField("type", campaigns.type(index));
    json.writeStringField("status", campaigns.status(index));
    writeTesting(index, json);
    writeTexts(index, json);
    writeTimes(index, json);
    writeSender(index, json);
    writeTracking(index, json);
    writeRecipients(index, json);
    statistics.write(index, json);
    writeNews(index, json);
    json.writeEndObject();
  }

  private void writeName(int index, JsonGenerator json) throws IOException {
    if (index == campaigns.namedNull()) {
      json.writeNullField("name");
    } else if (index != campaigns.nameless()) {
      json.writeStringField("name", title(index) + " #" + (index + 1));
    }
  }

  private void writeTesting(int index, JsonGenerator json) throws IOException {
    boolean testing = campaigns.abTesting(index);
    json.writeBooleanField("abTesting", testing);
    if (testing) {
      json.writeStringField("subjectA", "Discover: " + title(index));
      json.writeStringField("subjectB", "Want to discover: " + title(index) + "?");
      json.writeNumberField("splitRule", 25);
      json.writeStringField("winnerCriteria", index % 2 == 0 ? "open" : "click");
      json.writeNumberField("winnerDelay", 1 + index % 72);
    } else {
      json.writeStringField("subject", title(index) + " – 20% OFF");
    }
    json.writeBooleanField("sendAtBestTime", index % 9 == 0);
    json.writeBooleanField("testSent", index % 2 == 0);
  }

  private void writeTexts(int index, JsonGenerator json) throws IOException {
    switch (index % 3) {
      case 0 -> json.writeStringField("previewText", "Don't miss the \"" + title(index) + "\"!");
      case 1 -> json.writeNullField("previewText");
      default -> {}
    }
    json.writeStringField("header", "[DEFAULT_HEADER]");
    json.writeStringField("footer", "[DEFAULT_FOOTER]");
    json.writeStringField("htmlContent", html ? HTML.formatted(title(index), index + 1) : "");
    if (index % 4 != 3) {
      json.writeStringField("toField", "{FNAME} {LNAME}");
    }
    if (campaigns.sent(index)) {
      json.writeStringField("shareLink", "http://example.com/share.html?t=" + (index + 1));
    }
    json.writeStringField("tag", index % 7 == 0 ? "" : Scatter.pick(Words.TAGS, 6, index));
  }

  private void writeTimes(int index, JsonGenerator json) throws IOException {
    if (!campaigns.status(index).equals("draft")) {
      json.writeStringField("scheduledAt", DateForm.text(campaigns.scheduledAt(index), index));
    } else if (index % 2 == 0) {
      json.writeStringField("scheduledAt", "");
    }
    json.writeStringField("createdAt", DateForm.text(campaigns.createdAt(index), index));
    json.writeStringField("modifiedAt", DateForm.text(campaigns.modifiedAt(index), index));
    if (campaigns.sent(index)) {
      json.writeStringField("sentDate", DateForm.text(campaigns.sentAt(index), index));
      json.writeNumberField("returnBounce", index % 6);
    }
  }

  private static void writeSender(int index, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("sender");
    if (index % 8 == 7) {
      json.writeNullField("name");
    } else {
      json.writeStringField("name", "Marketing " + index % 8);
    }
    json.writeStringField("email", "marketing" + index % 8 + "@example.com");
    if (index % 8 != 6) {
      json.writeNumberField("id", 20 + index % 8);
    }
    json.writeEndObject();
    json.writeStringField("replyTo", "replyto@example.com");
  }

  private static void writeTracking(int index, JsonGenerator json) throws IOException {
    if (index % 3 == 0) {
      json.writeStringField("utmCampaignValue", "campaign-" + (index + 1));
      json.writeStringField("utmSource", "Brevo");
      json.writeStringField("utmMedium", "EMAIL");
      json.writeNumberField("utmID", index + 1);
    } else if (index % 3 == 1) {
      json.writeNullField("utmCampaignValue");
      json.writeNullField("utmSource");
      json.writeNullField("utmMedium");
      json.writeNullField("utmID");
    }
    json.writeBooleanField("inlineImageActivation", index % 2 == 1);
    json.writeBooleanField("mirrorActive", index % 5 != 0);
    json.writeBooleanField("recurring", index % 30 == 0);
  }

  private static void writeRecipients(int index, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("recipients");
    json.writeArrayFieldStart("lists");
    for (int list = 0; list <= index % 3; list++) {
      json.writeNumber(CampaignStatistics.list(index, list));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("exclusionLists");
    if (index % 2 == 0) {
      json.writeNumber(13);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes what the API gives beyond its specification. */
  private static void writeNews(int index, JsonGenerator json) throws IOException {
    if (index % 5 == 0) {
      json.writeArrayFieldStart("tags");
      json.writeString(Scatter.pick(Words.TAGS, 6, index));
      json.writeEndArray();
    }
    if (index % 50 == 0) {
      json.writeStringField("attachmentFile", "terms-" + (index + 1) + ".pdf");
    }
    if (index % 10 == 0) {
      json.writeObjectFieldStart("editor");
      json.writeStringField("kind", "dragAndDrop");
      json.writeEndObject();
    }
    json.writeNumberField("version", 2);
  }

  private static String title(int index) {
    return Scatter.pick(Words.SEASONS, 7, index) + " " + Scatter.pick(Words.TOPICS, 8, index);
  }
}
