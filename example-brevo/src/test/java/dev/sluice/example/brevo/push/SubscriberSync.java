package dev.sluice.example.brevo.push;

import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Push;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Call;

/** Subscribers, one a request. */
@Flow
final class SubscriberSync {

  private SubscriberSync() {}

  @Push
  static Call<CreatedContact> push(Crm crm, Subscriber row) {
    return crm.create(new NewContact(row.email(), row.name()));
  }

  @Transform
  static SyncedSubscriber transform(Subscriber row, CreatedContact reply) {
    return new SyncedSubscriber(row.email(), row.name(), reply.id());
  }
}
