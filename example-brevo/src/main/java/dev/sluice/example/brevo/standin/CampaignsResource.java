package dev.sluice.example.brevo.standin;

import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.PageSize;
import dev.sluice.example.standin.Paging;
import dev.sluice.example.standin.QueryParams;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * {@code GET /emailCampaigns}: limit 50, at most 100. A date range needs both ends and is for sent
 * campaigns; both ends belong to it.
 */
final class CampaignsResource {
  private static final PageSize SIZE = new PageSize(0, 50, 100);

  private static final List<String> STATUSES =
      List.of("suspended", "archive", "sent", "queued", "draft", "inProcess");

  private final CampaignData campaigns;

  CampaignsResource(CampaignData campaigns) {
    this.campaigns = campaigns;
  }

  Answer list(QueryParams query) {
    Paging paging = Paging.of(query, ItemPage.order(query), SIZE);
    List<String> parts = List.of("globalStats", "linksStats", "statsByDomain");
    String part = query.word("statistics", parts).orElse(null);
    boolean html =
        !query.word("excludeHtmlContent", List.of("true", "false")).orElse("false").equals("true");
    int[] matches =
        IntStream.range(0, campaigns.size())
            .filter(ofStatus(query).and(ofType(query)).and(sentBetween(query)))
            .toArray();
    CampaignStatistics statistics = new CampaignStatistics(campaigns, part);
    return ItemPage.answer(
        "campaigns",
        paging.page(matches),
        OptionalInt.of(matches.length),
        new CampaignWriter(campaigns, statistics, html));
  }

  /** Returns the filter on the status, which is asked for by another word than it is told by. */
  private IntPredicate ofStatus(QueryParams query) {
    return query
        .word("status", STATUSES)
        .map(asked -> asked.equals("inProcess") ? "in_process" : asked)
        .<IntPredicate>map(told -> index -> campaigns.status(index).equals(told))
        .orElse(index -> true);
  }

  private IntPredicate ofType(QueryParams query) {
    return query
        .word("type", List.of("classic", "trigger"))
        .<IntPredicate>map(type -> index -> campaigns.type(index).equals(type))
        .orElse(index -> true);
  }

  private IntPredicate sentBetween(QueryParams query) {
    OptionalLong start = query.instant("startDate");
    OptionalLong end = query.instant("endDate");
    if (start.isEmpty() && end.isEmpty()) {
      return index -> true;
    }
    if (start.isEmpty() || end.isEmpty()) {
      throw BrevoErrors.missing("startDate and endDate are needed together");
    }
    if (!query.text("status").orElse("sent").equals("sent")) {
      throw BrevoErrors.invalid("startDate and endDate are available for status sent only");
    }
    long from = start.getAsLong();
    long to = end.getAsLong();
    return index -> {
      long sentAt = DateForm.millis(campaigns.sentAt(index), index);
      return campaigns.sent(index) && sentAt >= from && sentAt <= to;
    };
  }
}
