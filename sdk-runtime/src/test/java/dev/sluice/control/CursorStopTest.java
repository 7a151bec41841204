package dev.sluice.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.control.CursorStop.EmptyPage;
import dev.sluice.control.PageFacts.More;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CursorStopTest {

  @ParameterizedTest
  @CsvSource({
    "GOES_ON, 1, UNKNOWN, abc, true",
    "GOES_ON, 0, UNKNOWN, abc, true",
    "GOES_ON, 10, UNKNOWN, '', false",
    "GOES_ON, 10, YES, '', false",
    "GOES_ON, 10, UNKNOWN, null, false",
    "GOES_ON, 10, UNKNOWN, -1, false",
    "GOES_ON, 10, NO, abc, false",
    "ENDS, 0, YES, abc, false",
    "ENDS, 1, YES, abc, true",
  })
  void after_page_endsWhenDeclared(
      EmptyPage emptyPage, int items, More more, String next, boolean goesOn) {
    CursorStop stop = new CursorStop(List.of("null", "-1"), emptyPage);
    PageFacts facts = new PageFacts(items, -1, 1, more, next);

    assertThat(stop.after(new PageRef(4, "x"), facts))
        .isEqualTo(goesOn ? new PageStep.Next(new PageRef(5, next)) : new PageStep.End());
  }
}
