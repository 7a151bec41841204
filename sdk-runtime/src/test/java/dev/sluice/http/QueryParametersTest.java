package dev.sluice.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParametersTest {

  @ParameterizedTest
  @CsvSource({
    "http://h/a, http://h/a?p=1%202",
    "http://h/a?, http://h/a?p=1%202",
    "http://h/a?x=y, http://h/a?x=y&p=1%202",
    "http://h/a?p=0&x=y&p=2, http://h/a?x=y&p=1%202",
    "http://h/a?pp=0&p, http://h/a?pp=0&p=1%202"
  })
  void set_url_replacesEveryEarlierOne(String url, String expected) {
    assertThat(QueryParameters.set(url, "p", "1 2")).isEqualTo(expected);
  }
}
