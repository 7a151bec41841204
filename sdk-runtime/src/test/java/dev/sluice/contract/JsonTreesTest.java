package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.sluice.http.Body;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreesTest {

  private record Outcome<T>(@Nullable T value, List<Violation> violations) {}

  private static <T> Outcome<T> outcome(String json, ItemReader<T> reader) throws IOException {
    try (JsonParser parser =
        JsonLimits.FACTORY.createParser(json.getBytes(StandardCharsets.UTF_8))) {
      parser.nextToken();
      JsonInput in = new JsonInput(parser);
      in.startItem();
      T value = reader.read(in);
      assertThat(parser.nextToken()).as("the reader leaves the last token current").isNull();
      return new Outcome<>(value, in.violations());
    }
  }

  private static JsonNode tree(String json) throws IOException {
    return Objects.requireNonNull(outcome(json, JsonTrees::read).value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "\"\"",
        "\" a \\\" é\"",
        "true",
        "{\"a\":[1,[],{\"b\":null}],\"c\":false,\"a.b\":{}}",
        "[1.10,-0.5,0.12345678901234567890,123456789012345678901234567890,1E+400]",
      })
  void read_anyJson_isWrittenAsItWas(String json) throws IOException {
    assertThat(JsonTrees.text(tree(json))).isEqualTo(json);
  }

  @Test
  void read_numbers_haveTheTypesThatHoldThem() throws IOException {
    JsonNode numbers = tree("[1, 12345678901, 123456789012345678901, 0.5]");

    assertThat(numbers)
        .extracting(Object::getClass)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .containsExactly(IntNode.class, LongNode.class, BigIntegerNode.class, DecimalNode.class);
  }

  @Test
  void read_null_isNone() throws IOException {
    Outcome<JsonNode> outcome = outcome("null", JsonTrees::read);

    assertThat(outcome.value()).isNull();
    assertThat(outcome.violations()).isEmpty();
  }

  @Test
  void read_sameNameTwice_lastCounts() throws IOException {
    assertThat(tree("{\"a\": 1, \"a\": 2}")).hasToString("{\"a\":2}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NaN | '' | not a number",
        "{\"a\": [1, -Infinity]} | /a/1 | not a number",
        "{\"a\": {\"b\": 1e999}} | /a/b | number with fraction or exponent",
      })
  void read_noNumberOfJson_isAViolationWhereItStands(String json, String pointer, String found)
      throws IOException {
    Outcome<JsonNode> outcome = outcome(json, JsonTrees::read);

    assertThat(outcome.value()).isNull();
    assertThat(outcome.violations())
        .containsExactly(new Violation(pointer, "decimal number", found));
  }

  @Test
  void read_inListsAndMaps_followsTheirRules() throws IOException {
    Outcome<Map<String, JsonNode>> map =
        outcome("{\"a\": 1, \"b\": null, \"c\": []}", in -> in.map(JsonTrees::read));
    Outcome<List<JsonNode>> list = outcome("[{}, null]", in -> in.list(JsonTrees::read));

    assertThat(map.value()).hasToString("{a=1, c=[]}");
    assertThat(list.violations()).containsExactly(new Violation("/1", "value", "null"));
  }

  @Test
  void read_underTrimmedText_keepsBlanks() throws IOException {
    Coercions trimmed = Coercions.STANDARD.with(Coercion.TRIMMED_TEXT);

    assertThat(outcome("[\" a \"]", in -> in.under(trimmed, JsonTrees::read)).value())
        .hasToString("[\" a \"]");
  }

  @Test
  void read_nestedTooDeep_isRefusedByTheParser() throws IOException {
    int depth = JsonLimits.DEPTH;

    assertThat(tree("[".repeat(depth) + "]".repeat(depth)).size()).isEqualTo(1);
    assertThatThrownBy(() -> tree("[".repeat(depth + 1) + "]".repeat(depth + 1)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("nesting depth");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": [1", "[1,", "{\"a\":"})
  void read_brokenOff_isNoJson(String json) {
    assertThatThrownBy(() -> tree(json)).isInstanceOf(IOException.class);
  }

  @Test
  void reader_shipped_reads() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(JsonTrees.reader());
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ItemReader<?> arrived = (ItemReader<?>) in.readObject();
      assertThat(outcome("{\"a\": 1}", arrived).value()).hasToString("{\"a\":1}");
    }
  }

  @Test
  void body_tree_isItsJson() throws IOException {
    Body body = JsonTrees.body(tree("{\"name\": \"é\"}"));

    assertThat(body.text()).isEqualTo("{\"name\":\"é\"}");
    assertThat(body.contentType()).isEqualTo("application/json");
  }

  @Test
  void text_ofNothing_isNone() {
    assertThat(JsonTrees.text(null)).isNull();
    assertThat(JsonTrees.text(MissingNode.getInstance())).isNull();
    assertThat(JsonTrees.text(JsonNodeFactory.instance.nullNode())).isEqualTo("null");
  }
}
