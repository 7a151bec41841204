package dev.sluice.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CommitJsonTest {

  private static final Commit COMMIT =
      new Commit(
          "p",
          "contacts",
          3,
          "contacts-000003-ab",
          "brevo.contacts",
          Instant.parse("2026-01-02T03:04:05.678901Z"),
          Instant.parse("2026-01-02T03:05:00Z"),
          50,
          49_999,
          1,
          "00ff");

  @Test
  void read_written_isTheSame() {
    assertThat(CommitJson.read(CommitJson.write(COMMIT))).contains(COMMIT);
  }

  @Test
  void read_withoutCursor_hasNone() {
    Commit whole = new Commit("p", "f", 1, "b", "s", null, COMMIT.ingestedAt(), 1, 1, 0, "");

    assertThat(CommitJson.read(CommitJson.write(whole)).orElseThrow().cursor()).isEmpty();
  }

  @Test
  void read_savedCursorAndBase_areTheSame() {
    String cursor = "https://graph.example.com/users?$deltatoken=a\"b";
    Commit resumed =
        new Commit("p", "f", 1, "b", "s", null, COMMIT.ingestedAt(), 1, 1, 0, "", cursor, 7);

    assertThat(CommitJson.read(CommitJson.write(resumed))).contains(resumed);
  }

  @Test
  void read_somebodyElses_isEmpty() {
    assertThat(CommitJson.read(null)).isEmpty();
    assertThat(CommitJson.read("OPTIMIZE")).isEmpty();
    assertThat(CommitJson.read("{\"team\":\"x\"}")).isEmpty();
  }
}
