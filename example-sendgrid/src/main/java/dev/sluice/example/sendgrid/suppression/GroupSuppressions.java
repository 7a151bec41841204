package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.ForEach;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Pages;
import dev.sluice.example.sendgrid.api.SendGrid;
import dev.sluice.exchange.Batch;
import dev.sluice.exchange.Exchange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who left each group: a list of bare addresses for each row of the groups' table. */
@Flow
public final class GroupSuppressions {

  private static final Pattern GROUP = Pattern.compile("/asm/groups/(\\d+)/suppressions");

  private GroupSuppressions() {}

  @Extract
  static Pages<String> extract(SendGrid sendGrid, @ForEach SuppressionGroup group) {
    return sendGrid.suppressions(group.groupId());
  }

  @Transform
  static GroupSuppression transform(String email, Exchange exchange, Batch batch) {
    return new GroupSuppression(groupId(exchange.url()), email, batch.ingestedAt());
  }

  /** An address does not say which group it left, but the request for it does. */
  private static long groupId(String url) {
    Matcher matcher = GROUP.matcher(url);
    if (!matcher.find()) {
      throw new IllegalArgumentException("No group in " + url);
    }
    return Long.parseLong(matcher.group(1));
  }
}
