package dev.sluice.example.sendgrid.shop;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Since;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Pages;
import dev.sluice.exchange.Batch;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Those who signed up in the shop. */
@Flow
public final class Signups {

  private Signups() {}

  @Extract
  static Pages<ApiSignup> extract(Shop shop, @Since(field = "signedUpAt") @Nullable Instant since) {
    return shop.signups(since);
  }

  @Transform
  static Signup transform(ApiSignup signup, Batch batch) {
    return new Signup(
        signup.email(),
        signup.customerId(),
        signup.firstName(),
        signup.lastName(),
        signup.country(),
        signup.signedUpAt(),
        batch.ingestedAt());
  }
}
