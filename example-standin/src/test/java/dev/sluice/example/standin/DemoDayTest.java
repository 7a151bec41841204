package dev.sluice.example.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoDayTest {
  @Test
  void next_eachTime_isADayLater(@TempDir Path folder) throws Exception {
    Path demo = folder.resolve("demo");
    assertThat(DemoDay.next(demo)).isEqualTo(1);
    assertThat(DemoDay.next(demo)).isEqualTo(2);
  }
}
