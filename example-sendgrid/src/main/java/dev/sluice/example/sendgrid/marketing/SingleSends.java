package dev.sluice.example.sendgrid.marketing;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Pages;
import dev.sluice.example.sendgrid.api.ApiAbTest;
import dev.sluice.example.sendgrid.api.ApiSingleSend;
import dev.sluice.example.sendgrid.api.SendGrid;
import dev.sluice.exchange.Batch;
import java.util.Locale;

/** The single sends, each with what it tests, if it tests something. */
@Flow
public final class SingleSends {

  private SingleSends() {}

  @Extract
  static Pages<ApiSingleSend> extract(SendGrid sendGrid) {
    return sendGrid.singleSends();
  }

  @Transform
  static SingleSend transform(ApiSingleSend send, Batch batch) {
    ApiAbTest test = send.abtest();
    return new SingleSend(
        send.id(),
        send.name(),
        send.status().name().toLowerCase(Locale.ROOT),
        String.join(",", send.categories()),
        send.sendAt(),
        test == null ? null : test.type(),
        test == null ? null : test.testPercentage(),
        send.createdAt(),
        send.updatedAt(),
        batch.ingestedAt());
  }
}
