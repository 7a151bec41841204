package dev.sluice.example.brevo.standin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.standin.testing.Json;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ContactCreationTest extends StandInTest {
  @Test
  void post_newContact_isCreatedOnce() throws Exception {
    String body = "{\"email\":\"New@Example.com\",\"attributes\":{\"X\":[1]},\"listIds\":[1]}";
    HttpResponse<byte[]> first = api().post("/contacts", body);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(Json.object(first.body()).get("id")).isInstanceOf(Long.class);
    assertThat(server().createdContacts()).containsKey("new@example.com");

    HttpResponse<byte[]> second = api().post("/contacts", body);
    assertThat(second.statusCode()).isEqualTo(400);
    assertThat(Json.object(second.body()))
        .containsEntry("code", "duplicate_parameter")
        .containsEntry("metadata", Map.of("duplicate_identifiers", List.of("email")));
  }

  @Test
  void post_generatedContactWithUpdateEnabled_isUpdatedWithoutBody() throws Exception {
    HttpResponse<byte[]> response =
        api()
            .post(
                "/contacts", "{\"email\":\"" + ContactData.email(7) + "\",\"updateEnabled\":true}");
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.body()).isEmpty();
  }

  @Test
  void post_phoneNumberOnly_isCreated() throws Exception {
    assertThat(api().post("/contacts", "{\"attributes\":{\"SMS\":\"+336000\"}}").statusCode())
        .isEqualTo(201);
  }

  @Test
  void post_wrongBody_isTurnedDown() throws Exception {
    assertThat(code("{}")).isEqualTo("missing_parameter");
    assertThat(code("{\"email\":\"nobody\"}")).isEqualTo("invalid_parameter");
    assertThat(code("[]")).isEqualTo("bad_request");
    assertThat(code("{\"email\":")).isEqualTo("bad_request");
    assertThat(code("")).isEqualTo("bad_request");
  }

  private Object code(String body) throws Exception {
    HttpResponse<byte[]> response = api().post("/contacts", body);
    assertThat(response.statusCode()).isEqualTo(400);
    return Json.field(Json.object(response.body()), "code");
  }
}
