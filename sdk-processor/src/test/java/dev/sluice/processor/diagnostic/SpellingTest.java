package dev.sluice.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

  private static final List<String> KNOWN = List.of("modifiedAt", "createdAt", "id");

  @Test
  void hint_closeName_namesIt() {
    assertThat(Spelling.hint("modifedAt", KNOWN)).isEqualTo(" Did you mean \"modifiedAt\"?");
    assertThat(Spelling.hint("ID", KNOWN)).isEqualTo(" Did you mean \"id\"?");
  }

  @Test
  void hint_nothingClose_isEmpty() {
    assertThat(Spelling.hint("subject", KNOWN)).isEmpty();
    assertThat(Spelling.hint("x", List.of())).isEmpty();
  }
}
