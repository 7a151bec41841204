package dev.sluice.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

  @Test
  void of_nearName_suggestsIt() {
    assertThat(Suggestion.of("contcts", List.of("campaigns", "contacts")))
        .isEqualTo(" Did you mean \"contacts\"? Known: campaigns, contacts.");
  }

  @Test
  void of_farName_listsWhatThereIs() {
    assertThat(Suggestion.of("zebra", List.of("campaigns"))).isEqualTo(" Known: campaigns.");
  }
}
