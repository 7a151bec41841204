package dev.sluice.example.apis.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.error.ApiError;
import dev.sluice.example.apis.slack.Slack.Channel;
import dev.sluice.example.apis.slack.Slack.Message;
import dev.sluice.example.apis.stub.Refusal;
import dev.sluice.example.apis.stub.Reply;
import dev.sluice.example.apis.stub.StubApi;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SlackTest {

  @RegisterExtension final StubApi api = new StubApi();

  private final Slack slack = new SlackClient(api.connection(SlackClient.CONFIG));

  @Test
  void channels_emptyPage_isNotTheEndButAnEmptyCursor() {
    api.replies(
        """
        {"ok": true, "channels": [{"id": "C1", "name": "general", "is_archived": false}],
          "response_metadata": {"next_cursor": "dGVhbTpD"}}
        """);
    api.replies(
        "{\"ok\": true, \"channels\": [], \"response_metadata\": {\"next_cursor\": \"dGVhbTpE\"}}");
    api.replies(
        """
        {"ok": true, "channels": [{"id": "C2", "name": "random", "is_archived": true}],
          "response_metadata": {"next_cursor": ""}}
        """);

    assertThat(slack.channels(List.of("public_channel", "private_channel")).stream())
        .containsExactly(new Channel("C1", "general", false), new Channel("C2", "random", true));

    String line = "GET /api/conversations.list?types=public_channel,private_channel&limit=1000";
    assertThat(api.lines())
        .containsExactly(line, line + "&cursor=dGVhbTpD", line + "&cursor=dGVhbTpE");
    assertThat(api.received(0).header("Authorization")).isEqualTo("Bearer xoxb-1");
  }

  @Test
  void history_noMetadata_endsTheList() {
    api.replies(
        """
        {"ok": true, "messages": [{"type": "message", "ts": "1512085950.000216",
          "user": "U1", "text": "Hi"}], "has_more": false}
        """);

    assertThat(slack.history("C1", "1512085949.000000").stream())
        .containsExactly(new Message("1512085950.000216", "U1", "Hi"));
    assertThat(api.lines())
        .containsExactly(
            "GET /api/conversations.history?channel=C1&oldest=1512085949.000000&limit=200");
  }

  @Test
  void post_message_isAForm() {
    api.replies("{\"ok\": true, \"channel\": \"C1\", \"ts\": \"1512085951.000300\"}");

    assertThat(slack.post("C1", "Hi & bye").execute().ts()).isEqualTo("1512085951.000300");
    assertThat(api.received(0).body()).isEqualTo("channel=C1&text=Hi+%26+bye");
  }

  @Test
  void post_okFalse_throwsTheCodeThoughTheStatusIs200() {
    api.replies("{\"ok\": false, \"error\": \"channel_not_found\"}");

    assertThat(Refusal.of(() -> slack.post("C0", "Hi").execute()))
        .isEqualTo(new ApiError(200, "channel_not_found", "", "", 1));
  }

  @Test
  void channels_rateLimited_areAskedForAgain() {
    api.replies(
        Reply.json(429, "{\"ok\": false, \"error\": \"ratelimited\"}").with("Retry-After", "0"));
    api.replies("{\"ok\": true, \"channels\": []}");

    assertThat(slack.channels(List.of("public_channel")).stream()).isEmpty();
  }
}
