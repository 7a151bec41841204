package dev.sluice.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fastest that was found by hand over Jackson's tokens for {@link TextContact}: it knows that
 * the fields come in their order, and that what follows them is unknown.
 */
final class HandWrittenText {

  private static final SerializableString[] NAMES =
      Stream.of(
              "id",
              "email",
              "first_name",
              "last_name",
              "phone",
              "company",
              "title",
              "street",
              "city",
              "country",
              "language",
              "status",
              "created_at",
              "modified_at",
              "opened_at",
              "score")
          .map(SerializedString::new)
          .toArray(SerializableString[]::new);

  private HandWrittenText() {}

  static TextContact read(JsonParser in) throws IOException {
    enter(in, 0);
    long id = in.getLongValue();
    @Nullable String[] texts = new @Nullable String[NAMES.length - 2];
    for (int i = 0; i < texts.length; i++) {
      enter(in, i + 1);
      texts[i] = in.hasToken(JsonToken.VALUE_NULL) ? null : in.getText();
    }
    enter(in, NAMES.length - 1);
    int score = in.getIntValue();
    while (in.nextFieldName() != null) {
      in.nextToken();
      in.skipChildren();
    }
    return new TextContact(
        id,
        required(texts[0]),
        required(texts[1]),
        required(texts[2]),
        texts[3],
        texts[4],
        texts[5],
        texts[6],
        texts[7],
        texts[8],
        texts[9],
        required(texts[10]),
        required(texts[11]),
        required(texts[12]),
        texts[13],
        score);
  }

  private static void enter(JsonParser in, int field) throws IOException {
    if (!in.nextFieldName(NAMES[field])) {
      throw new IOException("expected " + NAMES[field].getValue());
    }
    in.nextToken();
  }

  private static String required(@Nullable String value) throws IOException {
    if (value == null) {
      throw new IOException("a required field is null");
    }
    return value;
  }
}
