package dev.sluice.example.sendgrid.marketing;

import dev.sluice.annotations.Flow;
import dev.sluice.annotations.Push;
import dev.sluice.annotations.Transform;
import dev.sluice.client.Call;
import dev.sluice.example.sendgrid.api.ApiUpsertJob;
import dev.sluice.example.sendgrid.api.ContactUpsert;
import dev.sluice.example.sendgrid.api.NewContact;
import dev.sluice.example.sendgrid.api.SendGrid;
import dev.sluice.example.sendgrid.shop.Signup;
import dev.sluice.exchange.Batch;
import java.util.List;

/** Makes contacts of those who signed up, and changes them with the sign-up, many a request. */
@Flow
public final class SignupSync {

  private SignupSync() {}

  @Push(rows = 30_000, bytes = "6MB")
  static Call<ApiUpsertJob> push(SendGrid sendGrid, List<Signup> signups) {
    return sendGrid.upsertContacts(
        new ContactUpsert(List.of(), signups.stream().map(SignupSync::contact).toList()));
  }

  @Transform
  static SyncedSignup transform(Signup signup, ApiUpsertJob job, Batch batch) {
    return new SyncedSignup(signup.email(), job.jobId(), batch.ingestedAt());
  }

  private static NewContact contact(Signup signup) {
    return new NewContact(
        signup.email(),
        signup.firstName(),
        signup.lastName(),
        signup.country(),
        signup.customerId());
  }
}
