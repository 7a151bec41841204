package dev.sluice.example.sendgrid.shop;

import dev.sluice.annotations.Extract;
import dev.sluice.annotations.Flow;
import dev.sluice.client.Pages;

/** Addresses that bounced and work again. */
@Flow(into = Reactivation.class)
public final class Reactivations {

  private Reactivations() {}

  @Extract
  static Pages<ApiReactivation> extract(Shop shop) {
    return shop.reactivations();
  }
}
