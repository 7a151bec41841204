package dev.sluice.example.sendgrid.standin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.standin.testing.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The export of contacts: a job, and files on another origin. */
final class ContactExportsTest extends StandInTest {
  private static final String EXPORTS = "/marketing/contacts/exports";

  @Test
  void export_json_isLinesInFilesOfAtMostTheSize() throws Exception {
    List<String> files = files("{\"file_type\":\"json\",\"max_file_size\":1}");

    assertThat(files).hasSize(2).allMatch(file -> file.length() <= 1_000_000);
    List<Map<String, Object>> contacts = new ArrayList<>();
    for (String line : String.join("", files).lines().toList()) {
      contacts.add(Json.object(line.getBytes(UTF_8)));
    }
    assertThat(contacts)
        .hasSize(SMALL.contacts())
        .allSatisfy(
            contact ->
                assertThat(contact)
                    .containsKeys("contact_id", "email", "custom_fields", "created_at")
                    .doesNotContainKey("id"))
        .anyMatch(contact -> !contact.containsKey("first_name"));
  }

  @Test
  void export_csv_hasAHeaderInUpperCaseAndQuotedValues() throws Exception {
    List<String> files = files("{\"file_type\":\"csv\",\"max_file_size\":1}");

    assertThat(files).isNotEmpty().allMatch(file -> file.startsWith("\"EMAIL\",\"FIRST"));
    assertThat(files.get(0)).contains(",\"Washington, D.C.\",").contains(",\"\"\"New\"\" Delhi\",");
  }

  @Test
  void export_ofOneList_hasItsContactsAlone() throws Exception {
    Map<String, Object> list = api.items("result", "/marketing/lists").get(3);

    List<String> files =
        files("{\"file_type\":\"json\",\"list_ids\":[\"" + list.get("id") + "\"]}");

    assertThat(files).hasSize(1);
    assertThat(files.get(0).lines().count()).isEqualTo(Json.field(list, "contact_count"));
  }

  @Test
  void status_untilReady_isPendingWithoutAddresses() throws Exception {
    Map<String, Object> job = Json.object(api.post(EXPORTS, "{}").body());
    String path = EXPORTS + "/" + job.get("id");

    assertThat(api.json(path)).containsEntry("status", "pending").doesNotContainKey("urls");
    assertThat(api.json(path))
        .containsEntry("status", "ready")
        .containsEntry("contact_count", (long) SMALL.contacts());
    assertThat(error(api.get(EXPORTS + "/7"), 404)).containsKey("message");
  }

  @Test
  void export_unknownTypeOrSize_isTurnedDownByName() throws Exception {
    for (String field : List.of("file_type", "max_file_size")) {
      String body = "{\"" + field + "\":\"0\"}";
      assertThat(error(api.post(EXPORTS, body), 400)).containsEntry("field", field);
    }
  }

  @Test
  void file_withCredentialsOrAnotherSignature_isRefused() throws Exception {
    String address = addresses("{}").get(0);
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));

    HttpResponse<byte[]> both = api.send(request.header("Authorization", "Bearer x").build());
    HttpResponse<byte[]> other =
        api.send(HttpRequest.newBuilder(URI.create(address + "0")).build());

    assertThat(both.statusCode()).isEqualTo(400);
    assertThat(text(both)).contains("<Code>InvalidArgument</Code>");
    assertThat(other.statusCode()).isEqualTo(403);
    assertThat(text(other)).contains("<Code>SignatureDoesNotMatch</Code>");
    assertThat(URI.create(address).getAuthority())
        .isNotEqualTo(URI.create(server.baseUrl()).getAuthority());
  }

  private List<String> files(String body) throws Exception {
    List<String> files = new ArrayList<>();
    for (String address : addresses(body)) {
      HttpResponse<byte[]> file = api.send(HttpRequest.newBuilder(URI.create(address)).build());
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.headers().map()).doesNotContainKeys("content-encoding", "x-ratelimit-limit");
      files.add(unzipped(file.body()));
    }
    return files;
  }

  private List<String> addresses(String body) throws Exception {
    HttpResponse<byte[]> response = api.post(EXPORTS, body);
    assertThat(response.statusCode()).isEqualTo(202);
    String path = EXPORTS + "/" + Json.object(response.body()).get("id");
    Map<String, Object> job = api.json(path);
    while (!Json.field(job, "status").equals("ready")) {
      job = api.json(path);
    }
    return ((List<?>) Json.field(job, "urls")).stream().map(Object::toString).toList();
  }

  private static String unzipped(byte[] file) throws IOException {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(file))) {
      return new String(gzip.readAllBytes(), UTF_8);
    }
  }
}
