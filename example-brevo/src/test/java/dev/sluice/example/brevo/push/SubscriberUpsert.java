package dev.sluice.example.brevo.push;

import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Push;
import dev.sluice.client.Call;
import java.util.List;

/** Subscribers, many a request. */
@Flow
final class SubscriberUpsert {

  private SubscriberUpsert() {}

  @Push(rows = 10, bytes = "200B")
  static Call<Void> push(Crm crm, List<Subscriber> rows) {
    return crm.upsert(rows.stream().map(row -> new NewContact(row.email(), row.name())).toList());
  }
}
