package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.http.Body;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Fields may come in any order, which changes from object to object; it is only guessed. */
class FieldOrderTest {

  private static final List<String> NAMES = List.of("id", "name", "note", "city");

  private static final FieldNames FIELDS =
      FieldNames.of("id", "name", "note", "city").pointer("/at/zip", 4).texts(1, 3);

  /** What of an item is read, by field; in the generated shape. */
  private static @Nullable Map<String, String> read(JsonInput in, Coercions coercions)
      throws IOException {
    int mark = in.startObject(coercions);
    if (mark < 0) {
      return null;
    }
    Map<String, String> found = new TreeMap<>();
    @Nullable String[] texts = new @Nullable String[5];
    int field = -1;
    while ((field = in.nextField(FIELDS, field, texts)) >= 0) {
      switch (field) {
        case 0 -> found.put("id", String.valueOf(in.longObject()));
        case 4 -> found.put("zip", String.valueOf(in.text()));
        default -> throw new AssertionError(field);
      }
    }
    for (int i = 1; i < NAMES.size(); i++) {
      if (texts[i] != null) {
        found.put(NAMES.get(i), texts[i]);
      }
    }
    in.require(texts[1] != null, "name", "text");
    return in.endObject(mark) ? found : null;
  }

  private static @Nullable Map<String, String> read(JsonInput in) throws IOException {
    return read(in, Coercions.STANDARD);
  }

  private static List<String> items(String json) {
    return items(json, FieldOrderTest::read);
  }

  private static List<String> items(String json, ItemReader<?> reader) {
    return Items.of(PageFormat.JSON, body(json), reader);
  }

  private static Body body(String json) {
    return Body.of(json.getBytes(StandardCharsets.UTF_8), "application/json");
  }

  /** Some fields in some order, those of the contract and others, and what is read of them. */
  private static Map.Entry<String, String> item(Random random, int index) {
    Map<String, String> found = new TreeMap<>();
    List<String> members = new ArrayList<>();
    for (String name : NAMES) {
      if (name.equals("name") || random.nextInt(4) > 0) {
        found.put(name, "1" + random.nextInt(1000));
        members.add("\"" + name + "\":" + found.get(name));
      }
    }
    if (random.nextBoolean()) {
      found.put("zip", "z" + index);
      members.add("\"at\":{\"x\":1,\"zip\":\"z" + index + "\",\"y\":[{}]}");
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      members.add("\"u" + random.nextInt(6) + "\":{\"id\":[7,{\"name\":\"no\"}]}");
    }
    Collections.shuffle(members, random);
    return Map.entry("{" + String.join(",", members) + "}", index + ": " + found);
  }

  private static void readAnyOrder(long seed) {
    Random random = new Random(seed);
    List<Map.Entry<String, String>> items =
        IntStream.range(0, 30).mapToObj(i -> item(random, i)).toList();

    assertThat(items(items.stream().map(Map.Entry::getKey).toList().toString()))
        .containsExactlyElementsOf(items.stream().map(Map.Entry::getValue).toList());
  }

  @Property(tries = 200)
  void nextField_anyOrder_readsEachField(@ForAll long seed) {
    readAnyOrder(seed);
  }

  @Test
  void nextField_otherOrdersInOtherThreads_readsEachField() {
    // All write to the one order that is remembered.
    IntStream.range(0, 2_000).parallel().forEach(FieldOrderTest::readAnyOrder);
  }

  @Test
  void nextField_moreUnknownNamesThanAreRemembered_readsAndCounts() {
    String item =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "\"dynamic" + i + "\":\"x\"")
            .collect(Collectors.joining(",", "{\"note\":\"n\",", ",\"name\":\"a\"}"));

    assertThat(items("[" + item + "," + item + "]"))
        .containsExactly("0: {name=a, note=n}", "1: {name=a, note=n}");
    assertThat(unknown("[" + item + "," + item + "]")).isEqualTo(2_000);
  }

  private static long unknown(String json) {
    return PageItems.read(
        body(json),
        "",
        FieldOrderTest::read,
        new ItemVisitor<Map<String, String>>() {
          @Override
          public void item(int index, Map<String, String> value) {}

          @Override
          public void violation(int index, List<Violation> violations, String text) {
            throw new AssertionError(violations);
          }
        });
  }

  @Test
  void nextField_textsThatAreNone_areCoercedOrTold() {
    assertThat(
            items(
                """
                [{"name": 5, "note": null, "city": true}, {"name": "", "note": "n", "note": null},
                 {"name": ["a"]}, {"name": null, "city": "c"}, {"city": {"name": "c"}}]
                """))
        .containsExactly(
            "0: {city=true, name=5}",
            "1: {name=}",
            "2: [/name: expected text, found array] in {\"name\": [\"a\"]}",
            "3: [/name: expected text, found null] in {\"name\": null, \"city\": \"c\"}",
            "4: [/city: expected text, found object, /name: expected text, found nothing]"
                + " in {\"city\": {\"name\": \"c\"}}");
  }

  @Test
  void nextField_textUnderOtherCoercions_isReadUnderThem() {
    Coercions others =
        Coercions.STANDARD.with(Coercion.TRIMMED_TEXT).with(Coercion.EMPTY_STRING_AS_NULL);
    ItemReader<Map<String, String>> reader = in -> read(in, others);

    assertThat(items("[{\"name\": \" a \", \"note\": \"\", \"city\": \" b\"}]", reader))
        .containsExactly("0: {city=b, name=a}");
  }

  @Test
  void nextField_textThatTellsTheKind_isRead() {
    FieldNames fields = FieldNames.of("id", "kind", "name").texts(1, 2);
    ItemReader<String> reader =
        in -> {
          in.discriminator("kind");
          int mark = in.startObject();
          @Nullable String[] texts = new @Nullable String[3];
          assertThat(in.nextField(fields, -1, texts)).isZero();
          long id = in.longValue();
          assertThat(in.nextField(fields, 0, texts)).isEqualTo(-1);
          in.endObject(mark);
          return id + texts[1] + texts[2];
        };
    String json =
        """
        [{"kind": "k", "id": 1, "name": "a"}, {"name": "b", "kind": "l", "id": 2},
         {"id": 3, "name": "c", "kind": "m"}]
        """;

    assertThat(items(json, reader)).containsExactly("0: 1ka", "1: 2lb", "2: 3mc");
  }
}
