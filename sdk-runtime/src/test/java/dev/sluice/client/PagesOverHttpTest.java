package dev.sluice.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.TestApi.Item;
import dev.sluice.config.ApiKeyConfig;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.control.CursorSource;
import dev.sluice.control.CursorStop;
import dev.sluice.control.NextUrlPager;
import dev.sluice.control.PageSize;
import dev.sluice.error.PagingException;
import dev.sluice.transport.LoopbackServer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Next links followed over real HTTP, and where credentials go on the way. */
class PagesOverHttpTest {

  private final List<String> heads = new CopyOnWriteArrayList<>();

  private LoopbackServer server(String link) {
    return LoopbackServer.answering(
        (head, out) -> {
          heads.add(String.join("\n", head));
          boolean first = head.get(0).contains("limit=");
          String body = first ? "[{\"id\":1,\"name\":\"a\"}]" : "[{\"id\":2,\"name\":\"b\"}]";
          String header = first && !link.isEmpty() ? "Link: <" + link + ">; rel=\"next\"\n" : "";
          LoopbackServer.write(out, "HTTP/1.1 200 OK\n" + header + "Content-Length: 21\n\n" + body);
          return true;
        });
  }

  private static Pages<Item> pages(LoopbackServer server, List<String> origins) {
    ConnectorConfig config =
        TestApi.config(server.url() + "/v3")
            .withAuth(ApiKeyConfig.inHeader("X-Key", "", AuthConfigs.SECRET));
    NextUrlPager pager =
        new NextUrlPager(
            new CursorSource.Link("next"), PageSize.inQuery("limit", 1), CursorStop.BLANK, origins);
    return TestApi.paged(Connection.to(config), new Paging("", "", pager));
  }

  @Test
  void iterator_relativeLink_isFollowedWithCredentials() throws IOException {
    try (LoopbackServer server = server("/v3/more?page=2")) {
      assertThat(pages(server, List.of())).extracting(Item::id).containsExactly(1L, 2L);
    }
    assertThat(heads.get(1)).startsWith("GET /v3/more?page=2 ").contains("X-Key: s3cr3t+value");
  }

  @Test
  void iterator_linkToAnotherOrigin_isRefusedBeforeAnythingIsSent() throws IOException {
    try (LoopbackServer other = server("");
        LoopbackServer server = server(other.url() + "/steal")) {
      Pages<Item> pages = pages(server, List.of());

      assertThatThrownBy(() -> pages.stream().count())
          .isInstanceOf(PagingException.class)
          .hasMessageContaining(other.url());
    }
    assertThat(heads).hasSize(1);
  }

  @Test
  void iterator_linkToADeclaredOrigin_isFollowedWithoutCredentials() throws IOException {
    try (LoopbackServer other = server("");
        LoopbackServer server = server(other.url() + "/files")) {
      assertThat(pages(server, List.of(other.url()))).hasSize(2);
    }
    assertThat(heads.get(0)).contains("X-Key");
    assertThat(heads.get(1)).startsWith("GET /files ").doesNotContain("X-Key");
  }
}
