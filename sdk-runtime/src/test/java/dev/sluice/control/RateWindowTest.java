package dev.sluice.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RateWindowTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final long NANOS = SECOND.toNanos();

  @Test
  void reserve_withinPermits_atOnce() {
    RateWindow window = new RateWindow(3, SECOND, 100);

    assertThat(List.of(window.reserve(100), window.reserve(100), window.reserve(105)))
        .containsExactly(100L, 100L, 105L);
  }

  @Test
  void reserve_beyondPermits_waitsForTheOldest() {
    RateWindow window = new RateWindow(2, SECOND, 0);
    window.reserve(0);
    window.reserve(10);

    assertThat(window.reserve(20)).isEqualTo(NANOS);
    assertThat(window.reserve(20)).isEqualTo(NANOS + 10);
    assertThat(window.reserve(20)).isEqualTo(2 * NANOS);
  }

  @Test
  void pauseUntil_later_movesGrantsThere() {
    RateWindow window = new RateWindow(2, SECOND, 0);
    window.pauseUntil(500);

    assertThat(window.reserve(10)).isEqualTo(500);
    assertThat(window.reserve(600)).isEqualTo(600);
  }

  @Test
  void pauseUntil_earlier_changesNothing() {
    RateWindow window = new RateWindow(1, SECOND, 0);
    window.reserve(0);
    window.pauseUntil(5);

    assertThat(window.reserve(1)).isEqualTo(NANOS);
  }

  @Test
  void reserve_clockOverflows_staysInOrder() {
    long start = Long.MAX_VALUE - 5;
    RateWindow window = new RateWindow(1, Duration.ofNanos(10), start);

    assertThat(window.reserve(start)).isEqualTo(start);
    assertThat(window.reserve(start) - start).isEqualTo(10);
  }

  @Property(tries = 300)
  void reserve_anyArrivals_neverMoreThanPermitsInAnySpan(
      @ForAll @IntRange(min = 1, max = 7) int permits,
      @ForAll @LongRange(min = 1, max = 1_000) long per,
      @ForAll @Size(max = 60) List<@LongRange(min = 0, max = 400) Long> gaps,
      @ForAll @IntRange(max = 60) int pausedAt,
      @ForAll @LongRange(min = 0, max = 2_000) long pause) {
    RateWindow window = new RateWindow(permits, Duration.ofNanos(per), -50);
    List<Long> grants = new ArrayList<>();
    long now = -50;
    for (int i = 0; i < gaps.size(); i++) {
      now += gaps.get(i);
      if (i == pausedAt) {
        window.pauseUntil(now + pause);
      }
      long grant = window.reserve(now);
      assertThat(grant).isGreaterThanOrEqualTo(i == pausedAt ? now + pause : now);
      grants.add(grant);
    }

    assertThat(grants).isSorted();
    for (int i = permits; i < grants.size(); i++) {
      assertThat(grants.get(i) - grants.get(i - permits)).isGreaterThanOrEqualTo(per);
    }
  }
}
