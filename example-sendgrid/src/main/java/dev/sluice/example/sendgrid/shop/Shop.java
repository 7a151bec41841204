package dev.sluice.example.sendgrid.shop;

import dev.sluice.annotations.Connector;
import dev.sluice.annotations.Get;
import dev.sluice.annotations.OffsetPages;
import dev.sluice.annotations.Query;
import dev.sluice.annotations.SinglePage;
import dev.sluice.client.Pages;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The shop's own API, which knows who wants e-mails. */
@Connector(name = "shop", baseUrl = "https://shop.example.com/api")
public interface Shop {

  /** Those who signed up for e-mails, from a time on. */
  @Get("/signups")
  @OffsetPages(items = "/signups", total = "/total", pageSize = 1000)
  Pages<ApiSignup> signups(@Query("since") @Nullable Instant since);

  /** Those whose e-mails bounced, and who have said that their address works again. */
  @Get("/reactivations")
  @SinglePage(items = "")
  Pages<ApiReactivation> reactivations();
}
