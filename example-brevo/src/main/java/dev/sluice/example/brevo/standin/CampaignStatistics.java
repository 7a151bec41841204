package dev.sluice.example.brevo.standin;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sluice.example.standin.Scatter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The {@code statistics} object of a campaign.
 *
 * <table>
 * <caption>Fields</caption>
 * <tr><td>{@code globalStats}<td>object of integers (int64): {@code uniqueClicks clickers
 *     complaints delivered sent softBounces hardBounces uniqueViews trackableViews unsubscriptions
 *     viewed}, always; also {@code trackableViewsRate} (number, mostly with a fraction, 0 if nothing
 *     is sent) and {@code estimatedViews}
 * <tr><td>{@code campaignStats}<td>array, one object per list with {@code listId}, the counts and
 *     {@code deferred}; empty if nothing is sent
 * <tr><td>{@code mirrorClick remaining}<td>integer (int64)
 * <tr><td>{@code linksStats}<td>map of URL to integer, may be empty
 * <tr><td>{@code statsByDomain}<td>map of domain to counts, <b>without</b> {@code trackableViews}
 *     (the specification requires it, the vendor's example lacks it); {@code deferred} or absent
 * <tr><td>{@code statsByDevice}<td>{@code desktop}, {@code mobile}, {@code tablet}, {@code
 *     unknown}: each a map of system to {@code clickers uniqueClicks viewed uniqueViews}, or absent
 * <tr><td>{@code statsByBrowser}<td>map of browser to the same four
 * </table>
 *
 * <p>With {@code statistics=globalStats} (or {@code linksStats}, {@code statsByDomain}) in the
 * query only that one key is there; without it, all are.
 */
final class CampaignStatistics {
  private final CampaignData campaigns;
  private final @Nullable String only;

  /** Creates statistics with all parts, or with only the one that is named. */
  CampaignStatistics(CampaignData campaigns, @Nullable String only) {
    this.campaigns = campaigns;
    this.only = only;
  }

  /** Returns the id of one of the lists a campaign goes to. */
  static int list(int index, int position) {
    return 1 + (index + position) % 40;
  }

  /** Writes the field {@code statistics} of a campaign. */
  void write(int index, JsonGenerator json) throws IOException {
    int sent = campaigns.sent(index) ? 100 + Scatter.below(50_000, 9, index) : 0;
    json.writeObjectFieldStart("statistics");
    if (wanted("globalStats")) {
      json.writeObjectFieldStart("globalStats");
      MessageCounts.write(sent, json);
      json.writeNumberField("trackableViews", sent / 4);
      json.writeNumberField("trackableViewsRate", sent == 0 ? 0 : (2000 + index % 997) / 100.0);
      json.writeNumberField("estimatedViews", sent / 5);
      json.writeEndObject();
    }
    if (only == null) {
      writeLists(index, sent, json);
      json.writeNumberField("mirrorClick", sent / 150);
      json.writeNumberField("remaining", sent == 0 ? 1000 : 0);
    }
    if (wanted("linksStats")) {
      writeLinks(index, sent, json);
    }
    if (wanted("statsByDomain")) {
      writeDomains(index, sent, json);
    }
    if (only == null) {
      writeDevices(sent, json);
      writeBrowsers(index, sent, json);
    }
    json.writeEndObject();
  }

  private boolean wanted(String part) {
    return only == null || only.equals(part);
  }

  private static void writeLists(int index, int sent, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("campaignStats");
    for (int position = 0; sent > 0 && position <= index % 3; position++) {
      json.writeStartObject();
      json.writeNumberField("listId", list(index, position));
      MessageCounts.write(sent / (1 + index % 3), json);
      json.writeNumberField("trackableViews", sent / 8);
      json.writeNumberField("deferred", sent / 600);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeLinks(int index, int sent, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("linksStats");
    for (int link = 0; sent > 0 && link < index % 4; link++) {
      json.writeNumberField("http://link" + link + ".example.com/offer", sent / (50 + link));
    }
    json.writeEndObject();
  }

  private static void writeDomains(int index, int sent, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("statsByDomain");
    for (int domain = 0; sent > 0 && domain <= index % 4; domain++) {
      json.writeObjectFieldStart(Words.DOMAINS[domain]);
      MessageCounts.write(sent / (domain + 2), json);
      if (domain % 2 == 0) {
        json.writeNumberField("deferred", sent / 700);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void writeDevices(int sent, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("statsByDevice");
    if (sent > 0) {
      json.writeObjectFieldStart("desktop");
      MessageCounts.writeReading("Windows", sent / 6, json);
      MessageCounts.writeReading("Mac OS X", sent / 9, json);
      json.writeEndObject();
      json.writeObjectFieldStart("mobile");
      MessageCounts.writeReading("Android", sent / 7, json);
      json.writeEndObject();
      if (sent % 2 == 0) {
        json.writeObjectFieldStart("tablet");
        json.writeEndObject();
        json.writeObjectFieldStart("unknown");
        MessageCounts.writeReading("unknown", sent / 90, json);
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  private static void writeBrowsers(int index, int sent, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("statsByBrowser");
    for (int browser = 0; sent > 0 && browser <= index % 4; browser++) {
      MessageCounts.writeReading(Words.BROWSERS[browser], sent / (browser + 5), json);
    }
    json.writeEndObject();
  }
}
