package dev.sluice.example.sendgrid.standin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.example.standin.testing.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The groups, and who left them. */
final class GroupResourceTest extends StandInTest {

  @Test
  void groups_all_areAnArrayWithTheDescribedFields() throws Exception {
    assertThat(api.items("/asm/groups"))
        .hasSize(SMALL.groups())
        .allSatisfy(
            group ->
                assertThat(group)
                    .containsOnlyKeys("id", "name", "description", "is_default", "unsubscribes"));
  }

  @Test
  void groups_byId_areThoseAlone() throws Exception {
    assertThat(api.items("/asm/groups?id=14000&id=14074"))
        .extracting(group -> group.get("id"))
        .containsExactly(14_000L, 14_074L);
  }

  @Test
  void suppressions_ofEachGroup_areBareStringsAsManyAsTheGroupSays() throws Exception {
    for (Map<String, Object> group : api.items("/asm/groups")) {
      byte[] body = api.body("/asm/groups/" + group.get("id") + "/suppressions");
      assertThat((List<?>) Json.document(body))
          .hasSize(((Long) Json.field(group, "unsubscribes")).intValue())
          .doesNotHaveDuplicates()
          .allMatch(email -> email instanceof String);
    }
  }

  @Test
  void suppressions_unknownGroup_areNotFound() throws Exception {
    assertThat(error(api.get("/asm/groups/7/suppressions"), 404))
        .containsEntry("message", "resource not found");
  }
}
