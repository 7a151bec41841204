package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.error.ContractException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageItemsTest {

  private final List<String> told = new ArrayList<>();

  private final class Teller<T> implements ItemVisitor<T> {
    @Override
    public void item(int index, T value) {
      told.add(index + ": " + value);
    }

    @Override
    public void violation(int index, List<Violation> violations, String json) {
      told.add(index + ": " + violations + " in " + json);
    }
  }

  private <T> long read(String json, String items, ItemReader<T> reader) {
    return PageItems.read(JsonInputTest.json(json), items, reader, new Teller<>());
  }

  @Test
  void read_goodAndBad_areToldInOrder() {
    long unknown =
        read(
            "{\"n\": 4, \"c\": [{\"id\": 1, \"name\": \"é\", \"x\": 0}, {\"id\": \"ü\", \"name\": \"b\"} ,"
                + " {\"id\": 3, \"name\": \"c\"}]}",
            "/c",
            JsonInputTest::person);

    assertThat(unknown).isEqualTo(1);
    assertThat(told)
        .containsExactly(
            "0: Person[id=1, name=é, parent=null]",
            "1: [/id: expected 64-bit integer, found text of 1 character (a)] in"
                + " {\"id\": \"ü\", \"name\": \"b\"}",
            "2: Person[id=3, name=c, parent=null]");
  }

  @Test
  void read_badScalars_areCutOutExactly() {
    read("[1, \"two\" ,null , 4.5, true,[5, {}]]", "", JsonInput::longObject);

    assertThat(told)
        .containsExactly(
            "0: 1",
            "1: [: expected 64-bit integer, found text of 3 characters (aaa)] in \"two\"",
            "2: [: expected item, found null] in null",
            "3: [: expected 64-bit integer, found number with fraction or exponent] in 4.5",
            "4: [: expected 64-bit integer, found boolean] in true",
            "5: [: expected 64-bit integer, found array] in [5, {}]");
  }

  @Test
  void read_absentItems_tellsNothing() {
    assertThat(read("{\"n\": 4}", "/c", JsonInput::longObject)).isZero();
    assertThat(told).isEmpty();
  }

  @Test
  void read_oneInTheArraysPlace_isTheItem() {
    read("{\"c\": 1}", "/c", JsonInput::longObject);
    read("{\"id\": 1, \"name\": \"a\"}", "", JsonInputTest::person);

    assertThat(told).containsExactly("0: 1", "0: Person[id=1, name=a, parent=null]");
  }

  @Test
  void read_membersThatLeadToOneOrMany_areToldInOrder() {
    read(
        "{\"e\": [{\"n\": 1}, {}, {\"n\": null}, {\"n\": [2, 3]}]}",
        "/e/*/n",
        JsonInput::longObject);
    read("[{\"r\": [4]}, {\"r\": []}, {\"x\": 0}, {\"r\": [5, 6]}]", "/*/r", JsonInput::longObject);

    assertThat(told).containsExactly("0: 1", "1: 2", "2: 3", "0: 4", "1: 5", "2: 6");
  }

  @Test
  void read_brokenOff_throws() {
    assertThatThrownBy(() -> read("[1, 2", "", JsonInput::longObject))
        .isInstanceOf(ContractException.class)
        .hasMessageContaining("breaks off");
  }
}
