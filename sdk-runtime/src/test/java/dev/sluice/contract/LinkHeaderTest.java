package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.http.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkHeaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<https://a/b?page=2>; rel=\"next\" | https://a/b?page=2",
        "<https://a/1>; rel=\"prev\", <https://a/3>; rel=\"next\" | https://a/3",
        "<https://a/?x=1,2;3>;rel=next | https://a/?x=1,2;3",
        "</b?page=2>; title=\"a, b; rel=x\"; rel=\"last next\" | /b?page=2",
        "<https://a/2>; REL=NEXT; type=x | https://a/2",
        "<>; rel=\"next\" | ''",
      })
  void target_next_isFound(String value, String expected) {
    assertThat(LinkHeader.target(Headers.EMPTY.with("link", value), "next")).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"<https://a/1>; rel=\"prev\"", "<https://a/1>; rel=\"nextish\"", "nonsense", "''"})
  void target_none_isEmpty(String value) {
    assertThat(LinkHeader.target(Headers.EMPTY.with("Link", value), "next")).isEmpty();
  }

  @Test
  void target_severalHeaders_areAllRead() {
    Headers headers = Headers.EMPTY.with("Link", "<a>; rel=first").with("Link", "<b>; rel=next");

    assertThat(LinkHeader.target(headers, "next")).contains("b");
  }
}
