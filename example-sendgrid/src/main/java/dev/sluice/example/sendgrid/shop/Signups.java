package dev.sluice.example.sendgrid.shop;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Since;
import dev.sluice.client.Pages;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Those who signed up in the shop. */
@Flow(into = Signup.class)
public final class Signups {

  private Signups() {}

  @Extract
  static Pages<ApiSignup> extract(Shop shop, @Since(field = "signedUpAt") @Nullable Instant since) {
    return shop.signups(since);
  }
}
