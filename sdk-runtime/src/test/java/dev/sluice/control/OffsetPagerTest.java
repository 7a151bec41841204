package dev.sluice.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.error.PagingException;
import dev.sluice.http.Body;
import dev.sluice.http.Headers;
import dev.sluice.http.HttpMethod;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffsetPagerTest {

  private static final HttpRequest REQUEST =
      new HttpRequest(
          new Operation("test", "op", true),
          HttpMethod.GET,
          "http://localhost/a?limit=5&sort=asc",
          Headers.EMPTY,
          Body.EMPTY);

  @Test
  void request_thirdPage_setsOffsetAndLimit() {
    OffsetPager pager = new OffsetPager("offset", "limit", 100, StopRule.TOTAL);

    assertThat(pager.request(REQUEST, new PageRef(2, "")).url())
        .isEqualTo("http://localhost/a?sort=asc&limit=100&offset=200");
  }

  @ParameterizedTest
  @CsvSource({
    "TOTAL, 0, 100, 250, true",
    "TOTAL, 1, 100, 250, true",
    "TOTAL, 2, 50, 250, false",
    "TOTAL, 1, 100, 200, false",
    "TOTAL, 0, 0, 250, false",
    "TOTAL, 0, 100, -1, true",
    "EMPTY_PAGE, 0, 100, -1, true",
    "EMPTY_PAGE, 1, 0, -1, false",
    "SHORT_PAGE, 0, 100, -1, true",
    "SHORT_PAGE, 1, 99, -1, false",
  })
  void after_page_followsTheStopRule(
      StopRule stop, long number, int items, long total, boolean goesOn) {
    OffsetPager pager = new OffsetPager("offset", "limit", 100, stop);

    assertThat(pager.after(new PageRef(number, ""), new PageFacts(items, total, 1)))
        .isEqualTo(goesOn ? new PageStep.Next(new PageRef(number + 1, "")) : new PageStep.End());
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "100, 1", "101, 2", "-1, -1"})
  void pageCount_total_roundsUp(long total, long pages) {
    OffsetPager pager = new OffsetPager("offset", "limit", 100, StopRule.TOTAL);

    assertThat(pager.pageCount(new PageFacts(1, total, 1))).isEqualTo(pages);
  }

  @ParameterizedTest
  @CsvSource({"EMPTY_PAGE, 50, UNKNOWN, 250", "FLAG, 50, YES, 250", "FLAG, 0, YES, 300"})
  void after_pageOfAnotherSize_beginsBehindItsItems(
      StopRule stop, int items, PageFacts.More more, String next) {
    OffsetPager pager = new OffsetPager("offset", "limit", 100, stop);

    assertThat(pager.after(new PageRef(3, "200"), new PageFacts(items, -1, 1, more, "")))
        .isEqualTo(new PageStep.Next(new PageRef(4, next)));
  }

  @ParameterizedTest
  @CsvSource({"50, 250", "7, 8", "101, 101", "3, 2"})
  void check_firstPageNotOfTheDeclaredSize_isRefused(int items, long total) {
    OffsetPager pager = new OffsetPager("offset", "limit", 100, StopRule.TOTAL);

    assertThatThrownBy(() -> pager.check(PageRef.FIRST, new PageFacts(items, total, 1)))
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("has %d items, but it was asked for 100".formatted(items));
  }

  @ParameterizedTest
  @CsvSource({"TOTAL, 0, 100, 250", "TOTAL, 0, 7, 7", "TOTAL, 1, 3, 250", "EMPTY_PAGE, 0, 3, 250"})
  void check_otherPages_areLeftAlone(StopRule stop, long number, int items, long total) {
    OffsetPager pager = new OffsetPager("offset", "limit", 100, stop);

    assertThatCode(() -> pager.check(new PageRef(number, ""), new PageFacts(items, total, 1)))
        .doesNotThrowAnyException();
  }
}
