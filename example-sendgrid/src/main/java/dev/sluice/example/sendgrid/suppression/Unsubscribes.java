package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Pages;
import dev.sluice.example.sendgrid.api.ApiUnsubscribe;
import dev.sluice.example.sendgrid.api.SendGrid;
import dev.sluice.exchange.Batch;
import java.time.Instant;

/** Addresses that want no e-mail, read whole each time; the table takes what is new. */
@Flow
public final class Unsubscribes {

  private Unsubscribes() {}

  @Extract
  static Pages<ApiUnsubscribe> extract(SendGrid sendGrid) {
    return sendGrid.unsubscribes(null);
  }

  @Transform
  static Unsubscribe transform(ApiUnsubscribe unsubscribe, Batch batch) {
    return new Unsubscribe(
        unsubscribe.email(), Instant.ofEpochSecond(unsubscribe.created()), batch.ingestedAt());
  }
}
