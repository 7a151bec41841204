package dev.sluice.example.sendgrid.shop;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Pages;
import dev.sluice.exchange.Batch;

/** Addresses that bounced and work again. */
@Flow
public final class Reactivations {

  private Reactivations() {}

  @Extract
  static Pages<ApiReactivation> extract(Shop shop) {
    return shop.reactivations();
  }

  @Transform
  static Reactivation transform(ApiReactivation reactivation, Batch batch) {
    return new Reactivation(reactivation.email(), reactivation.confirmedAt(), batch.ingestedAt());
  }
}
