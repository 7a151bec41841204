package dev.sluice.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.http.Body;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Objects whose kind is told behind their other fields. */
class VariantTest {

  private static final FieldNames FIELDS = FieldNames.of("id", "note");

  /** In the shape that readers of sealed interfaces are generated in. */
  private static @Nullable String variant(JsonInput in) throws IOException {
    String kind = in.discriminator("kind");
    if (kind == null) {
      return null;
    }
    return switch (kind) {
      case "a" -> "a" + Objects.requireNonNull(id(in));
      default -> {
        in.noVariant("one of a");
        yield null;
      }
    };
  }

  private static @Nullable Long id(JsonInput in) throws IOException {
    int mark = in.startObject();
    Long id = null;
    int field = -1;
    while ((field = in.nextField(FIELDS, field)) >= 0) {
      switch (field) {
        case 0 -> id = in.longObject();
        case 1 -> in.text();
        default -> throw new AssertionError(field);
      }
    }
    in.require(id != null, "id", "integer");
    return in.endObject(mark) ? id : null;
  }

  private static String read(String json) {
    Body body = Body.of(json.getBytes(StandardCharsets.UTF_8), "application/json");
    return String.join(";", BodyReader.read(body, (JsonInput in) -> in.list(VariantTest::variant)));
  }

  @Test
  void discriminator_anywhere_isFound() {
    assertThat(
            read(
                """
                [{"kind": "a", "id": 1}, {"id": 2, "kind": "a"}, {"note": "x", "kind": "a", "id": 3},
                 {"x": {"kind": "b", "y": [1, {}]}, "id": 4, "kind": "a", "z": {}}]
                """))
        .isEqualTo("a1;a2;a3;a4");
  }

  @Test
  void discriminator_behindALongStart_isFoundWithinBounds() {
    assertThat(read("[{\"note\": \"" + "x".repeat(500_000) + "\", \"id\": 1, \"kind\": \"a\"}]"))
        .isEqualTo("a1");
    String longer = "\"" + "x".repeat(Variant.LONGEST_START) + "\"";
    assertThatThrownBy(
            () -> read("[{\"note\": " + longer + ", \"id\": 1, \"kind\": \"a\", \"x\": {}}]"))
        .hasMessage("/0: expected kind within the first 1048576 bytes, found more");
  }

  @Test
  void discriminator_notThereOrUnknown_isToldInItsPlace() {
    assertThatThrownBy(
            () -> read("[{\"id\": 1}, {}, {\"id\": 1, \"kind\": {\"x\": 1}, \"y\": [1]}, null]"))
        .hasMessage(
            "/0/kind: expected one of a, found nothing; /1/kind: expected one of a, found nothing;"
                + " /2/kind: expected one of a, found object; /3: expected value, found null");
  }
}
