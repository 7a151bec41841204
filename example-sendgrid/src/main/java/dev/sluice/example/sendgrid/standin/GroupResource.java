package dev.sluice.example.sendgrid.standin;

import dev.sluice.example.standin.Answer;
import dev.sluice.example.standin.ApiRequest;
import dev.sluice.example.standin.JsonBody;
import java.util.List;

/**
 * The groups and their addresses, each list as a whole: {@code GET /asm/groups} is an array of
 * groups, all or those of each {@code id}; {@code GET /asm/groups/{group_id}/suppressions} is an
 * array of bare strings.
 */
final class GroupResource {
  private final GroupData data;

  GroupResource(GroupData data) {
    this.data = data;
  }

  Answer groups(ApiRequest request) {
    List<String> ids = request.query().all("id");
    return JsonBody.answer(
        200,
        json -> {
          json.writeStartArray();
          for (int index = 0; index < data.size(); index++) {
            if (ids.isEmpty() || ids.contains("" + data.id(index))) {
              json.writeStartObject();
              json.writeNumberField("id", data.id(index));
              json.writeStringField("name", data.name(index));
              json.writeStringField("description", "All about " + data.name(index));
              json.writeBooleanField("is_default", index == 0);
              json.writeNumberField("unsubscribes", data.suppressed(index).size());
              json.writeEndObject();
            }
          }
          json.writeEndArray();
        });
  }

  Answer suppressed(ApiRequest request) {
    int index =
        data.withId(request.variable("group_id"))
            .orElseThrow(() -> SendGridErrors.notFound("resource not found"));
    return JsonBody.answer(
        200,
        json -> {
          json.writeStartArray();
          for (String email : data.suppressed(index)) {
            json.writeString(email);
          }
          json.writeEndArray();
        });
  }
}
