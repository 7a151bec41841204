package dev.sluice.example.sendgrid.standin;

import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.ApiRequest;
import dev.sluice.example.standin.JsonBody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code PUT /marketing/contacts}: up to 30,000 contacts or 6 MB are taken on, and answered by 202
 * with a job. {@code GET /marketing/contacts/imports/{id}} tells what became of it, which is
 * pending when first asked for.
 */
final class ContactUpserts {
  private static final int MOST_CONTACTS = 30_000;
  private static final int MOST_BYTES = 6_000_000;

  /** One job: how many contacts it had, how many of these were new, and whether it is done. */
  private record Job(int requested, int created, boolean done) {
    String status() {
      return done ? "completed" : "pending";
    }
  }

  /** What one PUT changes. */
  private record Change(List<ContactChange> contacts, List<String> listIds) {}

  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final List<Change> changes = new ArrayList<>();

  /** Changes another day's contacts as those before were changed, and returns them. */
  synchronized Contacts applyTo(Contacts contacts) {
    changes.forEach(change -> contacts.upsert(change.contacts(), change.listIds()));
    return contacts;
  }

  /** Answers one PUT. */
  synchronized Answer upsert(ApiRequest request, Contacts contacts) {
    byte[] body = request.body();
    if (body.length > MOST_BYTES) {
      throw SendGridErrors.tooLarge("the request's body is above 6 MB");
    }
    Change change = new Change(new ArrayList<>(), new ArrayList<>());
    JsonFields.read(
        body,
        (name, json) -> {
          switch (name) {
            case "contacts" -> change.contacts().addAll(ContactChange.readAll(json));
            case "list_ids" -> change.listIds().addAll(JsonFields.strings(name, json));
            default -> json.skipChildren();
          }
        });
    int size = change.contacts().size();
    if (size == 0 || size > MOST_CONTACTS) {
      throw SendGridErrors.badRequest("contacts", "contacts should have 1 to 30,000 elements");
    }
    String id = Ids.of("import", jobs.size());
    int created = contacts.upsert(change.contacts(), change.listIds());
    jobs.put(id, new Job(size, created, false));
    changes.add(change);
    return JsonBody.answer(
        202,
        json -> {
          json.writeStartObject();
          json.writeStringField("job_id", id);
          json.writeEndObject();
        });
  }

  /** Answers one question for a job, which is done from then on. */
  synchronized Answer status(ApiRequest request) {
    String id = request.variable("id");
    Job job = jobs.get(id);
    if (job == null) {
      throw SendGridErrors.notFound("job not found");
    }
    jobs.put(id, new Job(job.requested(), job.created(), true));
    return JsonBody.answer(
        200,
        json -> {
          json.writeStartObject();
          json.writeStringField("id", id);
          json.writeStringField("status", job.status());
          json.writeStringField("job_type", "upsert");
          if (job.done()) {
            json.writeObjectFieldStart("results");
            json.writeNumberField("requested_count", job.requested());
            json.writeNumberField("created_count", job.created());
            json.writeNumberField("updated_count", job.requested() - job.created());
            json.writeNumberField("errored_count", 0);
            json.writeEndObject();
          }
          json.writeEndObject();
        });
  }
}
