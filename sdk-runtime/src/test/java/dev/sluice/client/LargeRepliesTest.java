package dev.sluice.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.client.TestApi.Item;
import dev.sluice.contract.BodyDecoder;
import dev.sluice.error.ApiException;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.StoredContent;
import dev.sluice.transport.testing.FakeTransport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** That what a large reply takes on disk is given back as soon as it has been read. */
class LargeRepliesTest {

  private final List<Stored> replies = new ArrayList<>();

  /** Content that remembers whether it was released. */
  private static final class Stored implements StoredContent {

    private final byte[] bytes;
    private boolean released;

    Stored(String text) {
      this.bytes = text.getBytes(UTF_8);
    }

    @Override
    public InputStream open(long offset) throws IOException {
      if (released) {
        throw new IOException("released");
      }
      return new ByteArrayInputStream(bytes, (int) offset, bytes.length);
    }

    @Override
    public long length() {
      return bytes.length;
    }

    @Override
    public void release() {
      released = true;
    }
  }

  private HttpResponse stored(int status, String json) {
    Stored content = new Stored(json);
    replies.add(content);
    return HttpResponse.of(status, Headers.EMPTY, Body.ofContent(content, "application/json"));
  }

  private Connection answering(HttpResponse... responses) {
    return Connection.over(TestApi.CONFIG, FakeTransport.answering(responses));
  }

  private List<Boolean> released() {
    return replies.stream().map(reply -> reply.released).toList();
  }

  @Test
  void execute_value_isReadAndItsBodyReleased() {
    Connection connection = answering(stored(200, "{\"id\": 1, \"name\": \"a\"}"));

    assertThat(new TestApi(connection).create("x").execute()).isEqualTo(new Item(1, "a"));
    assertThat(released()).containsExactly(true);
  }

  @Test
  void execute_repeatedThenRefused_releasesAllBodies() {
    Connection connection = answering(stored(503, "{}"), stored(400, "{\"message\": \"no\"}"));
    Call<@Nullable Void> call =
        connection.call(connection.request(TestApi.ITEMS, HttpMethod.GET).path("/x").build());

    assertThatThrownBy(call::execute)
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("the API says: no");
    assertThat(released()).containsExactly(true, true);
  }

  @Test
  void execute_stream_keepsTheBodyUntilItIsClosed() throws IOException {
    Connection connection = answering(stored(200, "content"));
    Call<InputStream> call =
        connection.callFor(
            connection.request(TestApi.ITEMS, HttpMethod.GET).path("/x").build(),
            BodyDecoder.stream());

    try (InputStream in = call.execute()) {
      assertThat(released()).containsExactly(false);
      assertThat(in).hasBinaryContent("content".getBytes(UTF_8));
    }
    assertThat(released()).containsExactly(true);
  }

  @Test
  void iterator_pages_areReleasedOneAfterAnother() {
    Connection connection =
        answering(
            stored(
                200,
                "{\"count\": 3, \"items\": [{\"id\": 1, \"name\": \"a\"},"
                    + " {\"id\": 2, \"name\": \"b\"}]}"),
            stored(200, "{\"count\": 3, \"items\": [{\"id\": 3, \"name\": \"c\"}]}"));

    assertThat(new TestApi(connection).items()).extracting(Item::id).containsExactly(1L, 2L, 3L);
    assertThat(released()).containsExactly(true, true);
  }

  @Test
  void iterator_pageThatDoesNotFit_isReleased() {
    Connection connection = answering(stored(200, "{\"count\": 1, \"items\": [{\"id\": 1}]}"));

    assertThatThrownBy(() -> new TestApi(connection).items().forEach(item -> {}))
        .isInstanceOf(ContractException.class);
    assertThat(released()).containsExactly(true);
  }

  @Test
  void iterator_refused_isReleased() {
    Connection connection = answering(stored(400, "{\"message\": \"no\"}"));

    assertThatThrownBy(() -> new TestApi(connection).items().forEach(item -> {}))
        .isInstanceOf(ApiException.class);
    assertThat(released()).containsExactly(true);
  }
}
