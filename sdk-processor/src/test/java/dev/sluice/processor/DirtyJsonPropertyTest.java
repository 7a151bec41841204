package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.contract.BodyReader;
import dev.sluice.contract.ItemReader;
import dev.sluice.error.ContractException;
import dev.sluice.http.Body;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever way a value is written in, it is the same value, or none: never another. */
class DirtyJsonPropertyTest {

  private static final List<String> WRONG =
      List.of("[[]]", "{\"x\": {}}", "\"~\"", "null", "1e999", "NaN", "[1, {}]");

  private static final ItemReader<?> READER =
      (ItemReader<?>)
          Loaded.compile(Sources.file("Contracts", DirtyJson.CONTRACTS))
              .make("shop.EverythingReader");

  private static Object read(String json) {
    return BodyReader.read(
        Body.of(json.getBytes(StandardCharsets.UTF_8), "application/json"), READER);
  }

  @Property(tries = 500)
  void read_dirtyItem_isTheCleanOne(@ForAll long seed) {
    Random random = new Random(seed);
    Map<String, Object> values = DirtyJson.values(random);
    Object clean = read(DirtyJson.clean(values));

    assertThat(clean.toString())
        .startsWith("Everything[count=" + values.get("count") + ", total=" + values.get("total"))
        .contains(
            ", ratio="
                + values.get("ratio")
                + ", price="
                + values.get("price")
                + ", flag="
                + values.get("flag"))
        .contains("numbers=" + values.get("numbers") + ", counts=" + values.get("counts"))
        .contains(", a=" + values.get("a") + ", event=");
    String dirty = DirtyJson.dirty(values, random);
    assertThat(read(dirty)).as(dirty).isEqualTo(clean);
  }

  @Property(tries = 500)
  void read_oneValueWrong_isAViolationThere(@ForAll long seed) {
    Random random = new Random(seed);
    Map<String, Object> values = DirtyJson.values(random);
    String name = DirtyJson.REQUIRED.get(random.nextInt(DirtyJson.REQUIRED.size()));
    String wrong = WRONG.get(random.nextInt(WRONG.size()));
    values.put(name, "#");
    String json = DirtyJson.dirty(values, random).replaceAll("\"?#\"?", wrong);

    assertThatThrownBy(() -> read(json))
        .as(json)
        .isInstanceOf(ContractException.class)
        .hasMessageStartingWith("/" + name);
  }

  @Property(tries = 2000)
  void read_garbledText_isAValueOrAViolation(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(DirtyJson.dirty(DirtyJson.values(random), random));
    for (int i = 0; i <= random.nextInt(3); i++) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(4));
      text.replace(
          at, end, List.of("", "\"", "{", "]", "null", ",", "9", "e").get(random.nextInt(8)));
    }

    try {
      assertThat(read(text.toString()).toString()).startsWith("Everything[");
    } catch (ContractException e) {
      assertThat(e).hasMessageNotContaining("java.");
    }
  }
}
