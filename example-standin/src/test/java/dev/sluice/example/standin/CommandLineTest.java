package dev.sluice.example.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class CommandLineTest {
  private static final StandInOptions<String> DEFAULTS = StandInOptions.forDemo("much");

  @Test
  void options_portAndDay_areTaken() {
    StandInOptions<String> options = CommandLine.options(DEFAULTS, "--port", "8080", "--day", "3");
    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.day()).isEqualTo(3);
    assertThat(options.volume()).isEqualTo("much");
  }

  @Test
  void options_unknownOrIncomplete_areRefused() {
    for (String[] wrong :
        new String[][] {{"--what", "1"}, {"--port"}, {"--day", "x"}, {"--day", "0"}}) {
      assertThatThrownBy(() -> CommandLine.options(DEFAULTS, wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
