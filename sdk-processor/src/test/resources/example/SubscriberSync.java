package dev.sluice.example.brevo;

import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Push;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Call;
import dev.sluice.exchange.Batch;

/** Subscribers, sent to Brevo as contacts. */
@Flow
public final class SubscriberSync {

  private SubscriberSync() {}

  @Push
  static Call<CreatedContact> push(Brevo brevo, Subscriber row) {
    return brevo.createContact(new NewContact(row.email(), null, null));
  }

  @Transform
  static SyncedSubscriber transform(Subscriber row, CreatedContact reply, Batch batch) {
    return new SyncedSubscriber(row.email(), reply.id(), batch.ingestedAt());
  }
}
