package dev.sluice.example.sendgrid.suppression;

import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Push;
import dev.sluice.client.Call;
import dev.sluice.example.sendgrid.api.SendGrid;
import dev.sluice.example.sendgrid.shop.Reactivation;

/** Has addresses that work again be written to again, one a request; the table has receipts. */
@Flow
public final class BounceRemovals {

  private BounceRemovals() {}

  @Push
  static Call<Void> push(SendGrid sendGrid, Reactivation reactivation) {
    return sendGrid.removeBounce(reactivation.email());
  }
}
