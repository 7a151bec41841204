package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Since;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Pages;
import dev.sluice.example.sendgrid.api.ApiUnsubscribe;
import dev.sluice.example.sendgrid.api.SendGrid;
import dev.sluice.exchange.Batch;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Addresses that want no e-mail: all at first, then what is new, and an hour before it again. */
@Flow
public final class Unsubscribes {

  private Unsubscribes() {}

  @Extract
  static Pages<ApiUnsubscribe> extract(
      SendGrid sendGrid, @Since(field = "created", lookback = "PT1H") @Nullable Instant since) {
    return sendGrid.unsubscribes(since);
  }

  @Transform
  static Unsubscribe transform(ApiUnsubscribe unsubscribe, Batch batch) {
    return new Unsubscribe(unsubscribe.email(), unsubscribe.created(), batch.ingestedAt());
  }
}
