package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.config.ItemErrorsConfig;
import dev.sluice.error.ItemFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemFailuresTest {

  private static final ItemErrorsConfig LISTED =
      new ItemErrorsConfig("/errors", "/category", "/message", "", "/context/id/0");

  private static final ItemErrorsConfig POSITIONAL =
      new ItemErrorsConfig("", "/errors/0/statusCode", "/errors/0/message", "", "");

  @Test
  void read_failuresByKey_areAllOfTheList() {
    assertThat(
            ItemFailures.read(
                JsonInputTest.json(
                    """
                    {"status": "COMPLETE", "results": [{"id": "1"}],
                     "errors": [{"category": "VALIDATION", "message": "No e-mail",
                                 "context": {"id": ["7"]}},
                                {"other": true}]}
                    """),
                LISTED))
        .containsExactly(
            new ItemFailure(ItemFailure.UNKNOWN, "7", "VALIDATION", "No e-mail"),
            new ItemFailure(ItemFailure.UNKNOWN, "", "", ""));
  }

  @Test
  void read_failuresByIndex_haveTheirPlaces() {
    assertThat(
            ItemFailures.read(
                JsonInputTest.json("{\"e\": [{\"at\": 3, \"m\": \"no\"}, {\"at\": \"x\"}]}"),
                new ItemErrorsConfig("/e", "", "/m", "/at", "")))
        .extracting(ItemFailure::index)
        .containsExactly(3, ItemFailure.UNKNOWN);
  }

  @Test
  void read_bareNames_areTheKeys() {
    assertThat(
            ItemFailures.read(
                JsonInputTest.json("{\"c\": {\"failure\": [\"a@example.com\", 7, {}]}}"),
                new ItemErrorsConfig("/c/failure", "", "", "", "")))
        .extracting(ItemFailure::key)
        .containsExactly("a@example.com", "7", "");
  }

  @Test
  void read_anEntryForEveryItem_takesThoseThatTellOfAnError() {
    assertThat(
            ItemFailures.read(
                JsonInputTest.json(
                    """
                    [{"id": "1", "success": true, "errors": []},
                     {"success": false, "errors": [{"statusCode": "DUPLICATE", "message": "Twice"}]}]
                    """),
                POSITIONAL))
        .containsExactly(new ItemFailure(1, "", "DUPLICATE", "Twice"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<html>", "{", "[]", "null", "{\"errors\": {}}", "{\"errors\": null}", "7"})
  void read_anythingElse_isNothing(String body) {
    assertThat(ItemFailures.read(JsonInputTest.json(body), LISTED)).isEmpty();
  }
}
