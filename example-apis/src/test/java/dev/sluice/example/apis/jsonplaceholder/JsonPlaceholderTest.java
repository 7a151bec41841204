package dev.sluice.example.apis.jsonplaceholder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.error.ApiError;
import dev.sluice.example.apis.jsonplaceholder.JsonPlaceholder.Post;
import dev.sluice.example.apis.stub.Refusal;
import dev.sluice.example.apis.stub.Reply;
import dev.sluice.example.apis.stub.StubApi;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JsonPlaceholderTest {

  @RegisterExtension final StubApi api = new StubApi();

  private final JsonPlaceholder json =
      new JsonPlaceholderClient(api.connection(JsonPlaceholderClient.CONFIG));

  @Test
  void posts_noNextRelation_endTheList() {
    String first = "<" + api.url("/posts?_page=1&_limit=10") + ">; rel=\"first\"";
    String next = "<" + api.url("/posts?_page=2&_limit=10&userId=1") + ">; rel=\"next\"";
    api.replies(Reply.json(posts(1, 10)).with("Link", first + ", " + next));
    api.replies(Reply.json(posts(11, 12)).with("Link", first));

    assertThat(json.posts(1).stream())
        .hasSize(12)
        .startsWith(new Post(1, 1, "Post 1"))
        .endsWith(new Post(12, 1, "Post 12"));
    assertThat(api.lines())
        .containsExactly(
            "GET /posts?_page=1&userId=1&_limit=10", "GET /posts?_page=2&_limit=10&userId=1");
    assertThat(api.received(0).header("Authorization")).isNull();
  }

  @Test
  void postsByNumber_shortPage_endsTheList() {
    api.replies(posts(1, 10));
    api.replies(posts(11, 12));

    assertThat(json.postsByNumber().stream()).hasSize(12);
    assertThat(api.lines())
        .containsExactly("GET /posts?_limit=10&_page=1", "GET /posts?_limit=10&_page=2");
  }

  @Test
  void post_unknown_isEmpty() {
    api.replies(Reply.json(404, "{}"));

    assertThat(json.post(0)).isEmpty();
  }

  @Test
  void posts_errorWithoutWords_throwTheStatus() {
    api.replies(Reply.json(404, "{}"));

    assertThat(Refusal.of(() -> json.posts(null).stream().toList()))
        .isEqualTo(new ApiError(404, "", "", "", 1));
  }

  private static String posts(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(id -> "{\"id\": %d, \"userId\": 1, \"title\": \"Post %d\"}".formatted(id, id))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
