package dev.sluice.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

  private static final Headers HEADERS = Headers.EMPTY.with("A", "1").with("B", "2").with("a", "3");

  @Test
  void first_otherCase_isFound() {
    assertThat(HEADERS.first("a")).contains("1");
    assertThat(HEADERS.first("c")).isEmpty();
  }

  @Test
  void replacing_repeated_leavesOne() {
    assertThat(HEADERS.replacing("a", "4").stream())
        .containsExactly(new Header("B", "2"), new Header("a", "4"));
  }

  @Test
  void toString_any_hidesValues() {
    assertThat(Headers.EMPTY.with("Authorization", "s3cret").toString())
        .isEqualTo("[Authorization]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:", "a\n", "ü"})
  void with_noHeaderName_throws(String name) {
    assertThatThrownBy(() -> Headers.EMPTY.with(name, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
