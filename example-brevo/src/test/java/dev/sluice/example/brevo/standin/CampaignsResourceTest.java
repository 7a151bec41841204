package dev.sluice.example.brevo.standin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.standin.testing.Json;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CampaignsResourceTest extends StandInTest {
  private static final String PATH = "/emailCampaigns";
  private static final String[] COUNTS = {
    "uniqueClicks",
    "clickers",
    "complaints",
    "delivered",
    "sent",
    "softBounces",
    "hardBounces",
    "uniqueViews",
    "unsubscriptions",
    "viewed"
  };

  @Test
  void list_everyItem_hasTheRequiredFields() throws Exception {
    for (Map<String, Object> campaign : all()) {
      assertThat(campaign)
          .containsKeys("id", "type", "status", "createdAt", "modifiedAt", "header", "footer")
          .containsKeys("htmlContent", "replyTo", "sender", "testSent", "recipients", "statistics");
      assertThat(campaign.get("id")).isInstanceOf(Long.class);
      assertThat(Json.object(campaign.get("sender"))).containsKeys("email", "name");
      assertThat(Json.object(campaign.get("recipients"))).containsKeys("lists", "exclusionLists");
      assertThat(instant(Json.field(campaign, "createdAt")))
          .isBeforeOrEqualTo(instant(Json.field(campaign, "modifiedAt")))
          .isAfterOrEqualTo(OffsetDateTime.parse("2025-01-01T00:00:00Z"));
      assertThat(instant(Json.field(campaign, "modifiedAt")))
          .isBefore(OffsetDateTime.parse("2026-07-01T00:00:00Z"));
    }
  }

  @Test
  void list_sentCampaign_hasFullStatistics() throws Exception {
    Map<String, Object> sent = api().items("campaigns", PATH + "?status=sent&limit=1").get(0);
    Map<String, Object> statistics = Json.object(sent.get("statistics"));
    assertThat(statistics)
        .containsOnlyKeys(
            "globalStats",
            "campaignStats",
            "mirrorClick",
            "remaining",
            "linksStats",
            "statsByDomain",
            "statsByDevice",
            "statsByBrowser");
    Map<String, Object> global = Json.object(statistics.get("globalStats"));
    assertThat(global).containsKeys(COUNTS).containsKeys("trackableViews", "estimatedViews");
    assertThat(global.get("trackableViewsRate")).isInstanceOf(Double.class);
    assertThat(Json.objects(statistics.get("campaignStats")).get(0))
        .containsKeys(COUNTS)
        .containsKeys("listId", "deferred");
    assertThat(Json.object(Json.object(statistics.get("statsByDomain")).get("gmail.com")))
        .containsKeys(COUNTS)
        .doesNotContainKey("trackableViews");
    Map<String, Object> devices = Json.object(statistics.get("statsByDevice"));
    assertThat(Json.object(Json.object(devices.get("desktop")).get("Windows")))
        .containsOnlyKeys("clickers", "uniqueClicks", "viewed", "uniqueViews");
    assertThat(sent).containsKeys("sentDate", "shareLink", "returnBounce");
  }

  @Test
  void list_statisticsGiven_hasOnlyThatPart() throws Exception {
    Map<String, Object> one =
        api().items("campaigns", PATH + "?statistics=linksStats&limit=1").get(0);
    assertThat(Json.object(one.get("statistics"))).containsOnlyKeys("linksStats");
  }

  @Test
  void list_dayOne_hasTwoCampaignsWithoutName() throws Exception {
    List<Map<String, Object>> unnamed =
        all().stream().filter(campaign -> campaign.get("name") == null).toList();
    assertThat(unnamed).extracting(campaign -> campaign.get("id")).containsExactly(81L, 161L);
    assertThat(unnamed.get(0)).containsKey("name");
    assertThat(unnamed.get(1)).doesNotContainKey("name");
  }

  @Test
  void list_dates_haveAllForms() throws Exception {
    List<String> dates =
        all().stream().map(item -> Json.field(item, "createdAt").toString()).toList();
    assertThat(dates)
        .anyMatch(date -> date.matches(".*\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"))
        .anyMatch(date -> date.endsWith("+00:00"))
        .anyMatch(date -> date.matches(".*\\.\\d{3}\\+05:30"));
  }

  @Test
  void list_optionalFields_areAbsentNullOrEmpty() throws Exception {
    List<Map<String, Object>> all = all();
    assertThat(all)
        .anyMatch(item -> item.containsKey("utmID") && item.get("utmID") == null)
        .anyMatch(item -> !item.containsKey("utmID"))
        .anyMatch(item -> "".equals(item.get("scheduledAt")))
        .anyMatch(item -> !item.containsKey("scheduledAt"))
        .anyMatch(item -> !item.containsKey("subject") && item.containsKey("subjectA"))
        .anyMatch(item -> !Json.object(item.get("sender")).containsKey("id"));
  }

  @Test
  void list_pages_coverEveryCampaignOnce() throws Exception {
    assertThat(all())
        .extracting(campaign -> campaign.get("id"))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 240).mapToObj(Long::valueOf).toList());
  }

  @Test
  void list_noSort_isNewestFirstAndFiftyLong() throws Exception {
    Map<String, Object> page = api().json(PATH);
    List<Map<String, Object>> campaigns = Json.objects(page.get("campaigns"));
    assertThat(page.get("count")).isEqualTo(240L);
    assertThat(campaigns).hasSize(50);
    assertThat(campaigns.get(0).get("id")).isEqualTo(240L);
    assertThat(campaigns.get(49).get("id")).isEqualTo(191L);
  }

  @Test
  void list_statusInProcess_givesInUnderscoreProcess() throws Exception {
    Map<String, Object> page = api().json(PATH + "?status=inProcess&limit=100");
    List<Map<String, Object>> campaigns = Json.objects(page.get("campaigns"));
    assertThat(campaigns)
        .isNotEmpty()
        .allMatch(item -> Json.field(item, "status").equals("in_process"));
    assertThat(page.get("count")).isEqualTo((long) campaigns.size());
    assertThat(api().get(PATH + "?status=in_process").statusCode()).isEqualTo(400);
  }

  @Test
  void list_excludeHtmlContent_isEmptyString() throws Exception {
    assertThat(api().items("campaigns", PATH + "?excludeHtmlContent=true"))
        .allMatch(item -> Json.field(item, "htmlContent").equals(""));
    assertThat(api().items("campaigns", PATH))
        .noneMatch(i -> Json.field(i, "htmlContent").equals(""));
  }

  @Test
  void list_dateRange_givesSentCampaignsOfTheRange() throws Exception {
    String range = "startDate=2025-06-01T00:00:00.000Z&endDate=2025-07-01T00:00:00.000Z";
    assertThat(api().items("campaigns", PATH + "?limit=100&" + range))
        .isNotEmpty()
        .allMatch(item -> Json.field(item, "status").equals("sent"))
        .allMatch(item -> instant(Json.field(item, "sentDate")).getMonthValue() == 6);
    assertThat(api().get(PATH + "?startDate=2025-06-01T00:00:00.000Z").statusCode()).isEqualTo(400);
    assertThat(api().get(PATH + "?status=draft&" + range).statusCode()).isEqualTo(400);
  }

  private List<Map<String, Object>> all() throws IOException, InterruptedException {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int offset = 0; offset < 240; offset += 100) {
      all.addAll(api().items("campaigns", PATH + "?sort=asc&limit=100&offset=" + offset));
    }
    return all;
  }

  private static OffsetDateTime instant(Object text) {
    return OffsetDateTime.parse(text.toString());
  }
}
