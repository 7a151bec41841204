package dev.sluice.example.sendgrid.standin;

import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.ApiRequest;
import dev.sluice.example.standin.JsonBody;
import dev.sluice.example.standin.Timeline;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code POST /marketing/contacts/exports}: 202 with a job, whose files have the contacts as they
 * are then. {@code GET /marketing/contacts/exports/{id}} is {@code pending} for the first time,
 * then {@code ready} with the addresses of the files.
 */
final class ContactExports {
  private static final int PENDING_ANSWERS = 1;

  /** One job, and how often it was asked for. */
  private record Job(ExportRequest request, int contacts, List<byte[]> files, int asked) {
    boolean ready() {
      return asked > PENDING_ANSWERS;
    }

    Job askedAgain() {
      return new Job(request, contacts, files, asked + 1);
    }
  }

  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final SignedFiles storage;

  /** Creates exports whose files are put into a storage. */
  ContactExports(SignedFiles storage) {
    this.storage = storage;
  }

  /** Answers one POST. */
  synchronized Answer start(ApiRequest request, Contacts contacts) {
    ExportRequest wanted = ExportRequest.read(request.body());
    List<Contact> exported = contacts.inLists(wanted.listIds());
    String id = Ids.of("export", jobs.size());
    jobs.put(id, new Job(wanted, exported.size(), wanted.files(exported), 0));
    return JsonBody.answer(
        202,
        json -> {
          json.writeStartObject();
          MetadataPages.writeSelf(json, request.url() + "/" + id);
          json.writeStringField("id", id);
          json.writeEndObject();
        });
  }

  /** Answers one question for a job. */
  synchronized Answer status(ApiRequest request, int day) {
    String id = request.variable("id");
    Job job = jobs.computeIfPresent(id, (unused, known) -> known.askedAgain());
    if (job == null) {
      throw SendGridErrors.notFound("export not found");
    }
    return JsonBody.answer(
        200,
        json -> {
          json.writeStartObject();
          json.writeStringField("id", id);
          json.writeStringField("status", job.ready() ? "ready" : "pending");
          json.writeStringField("created_at", time(day, 0));
          json.writeStringField("updated_at", time(day, 5));
          json.writeStringField("expires_at", time(day + 3, 0));
          if (job.ready()) {
            json.writeStringField("completed_at", time(day, 5));
            json.writeArrayFieldStart("urls");
            for (int i = 0; i < job.files().size(); i++) {
              String name = "/" + id + "/contacts_" + i + job.request().extension();
              json.writeString(storage.put(name, job.files().get(i)));
            }
            json.writeEndArray();
            json.writeNumberField("contact_count", job.contacts());
          }
          MetadataPages.writeSelf(json, request.url());
          json.writeEndObject();
        });
  }

  private static String time(int day, int second) {
    return Instant.ofEpochSecond(Timeline.startOf(day) + Timeline.HALF_DAY + second).toString();
  }
}
