package dev.sluice.control;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.error.PagingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopGuardTest {

  private final LoopGuard guard = new LoopGuard();

  @Test
  void check_differentPages_pass() {
    guard.check(new PageRef(0, ""), new PageFacts(2, 4, 1));

    assertThatCode(() -> guard.check(new PageRef(1, ""), new PageFacts(2, 4, 2)))
        .doesNotThrowAnyException();
  }

  @Test
  void check_sameBodyTwice_throws() {
    guard.check(new PageRef(0, ""), new PageFacts(2, 4, 1));

    assertThatThrownBy(() -> guard.check(new PageRef(1, ""), new PageFacts(2, 4, 1)))
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("Page 1 repeats the page before it");
  }

  @Test
  void check_sameEmptyBodyTwice_passes() {
    guard.check(new PageRef(1, ""), new PageFacts(0, -1, 1));

    assertThatCode(() -> guard.check(new PageRef(2, ""), new PageFacts(0, -1, 1)))
        .doesNotThrowAnyException();
  }

  @Test
  void check_sameTokenTwice_throws() {
    guard.check(new PageRef(1, "t"), new PageFacts(2, -1, 1));

    assertThatThrownBy(() -> guard.check(new PageRef(2, "t"), new PageFacts(2, -1, 2)))
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("same token");
  }

  @Test
  void check_noItemsThoughThereAreSome_throws() {
    assertThatThrownBy(() -> guard.check(PageRef.FIRST, new PageFacts(0, 250, 1)))
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("250");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 20})
  void check_tokensComeAgain_throwsWithinThreeRounds(int cycle) {
    assertThatThrownBy(
            () -> {
              for (int page = 0; page < 3 * cycle + 3; page++) {
                PageRef ref = new PageRef(page, "t" + page % cycle);
                guard.check(ref, new PageFacts(2, -1, page));
              }
            })
        .isInstanceOf(PagingException.class)
        .hasMessageContaining("read before");
  }
}
