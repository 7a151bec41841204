package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Pages;
import dev.sluice.example.sendgrid.api.ApiBounce;
import dev.sluice.example.sendgrid.api.SendGrid;
import dev.sluice.exchange.Batch;
import java.time.Instant;

/** E-mails that came back, read whole each time; the table takes what is new. */
@Flow
public final class Bounces {

  private Bounces() {}

  @Extract
  static Pages<ApiBounce> extract(SendGrid sendGrid) {
    return sendGrid.bounces(null);
  }

  @Transform
  static Bounce transform(ApiBounce bounce, Batch batch) {
    return new Bounce(
        bounce.email(),
        Instant.ofEpochSecond(bounce.created()),
        bounce.reason(),
        bounce.status(),
        batch.ingestedAt());
  }
}
