package dev.sluice.benchmarks;

import dev.sluice.contract.FieldNames;
import dev.sluice.contract.ItemReader;
import dev.sluice.contract.JsonInput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads {@link NarrowContact} from JSON, in the shape that readers are generated in. */
public final class NarrowContactReader implements ItemReader<NarrowContact> {

  private static final long serialVersionUID = 1;

  private static final FieldNames FIELDS =
      FieldNames.of("id", "email", "company", "status", "score");

  @Override
  @SuppressWarnings("NullAway") // endObject() knows what require() saw.
  public @Nullable NarrowContact read(JsonInput in) throws IOException {
    int mark = in.startObject();
    if (mark < 0) {
      return null;
    }
    long id = 0;
    boolean has_id = false;
    String email = null;
    String company = null;
    String status = null;
    int score = 0;
    boolean has_score = false;
    int field = -1;
    while ((field = in.nextField(FIELDS, field)) >= 0) {
      switch (field) {
        case 0 -> {
          has_id = in.hasValue();
          id = in.longValue();
        }
        case 1 -> email = in.text();
        case 2 -> company = in.text();
        case 3 -> status = in.text();
        case 4 -> {
          has_score = in.hasValue();
          score = in.intValue();
        }
        default -> throw new AssertionError(field);
      }
    }
    in.require(has_id, "id", "integer");
    in.require(email != null, "email", "text");
    in.require(status != null, "status", "text");
    in.require(has_score, "score", "integer");
    return in.endObject(mark) ? new NarrowContact(id, email, company, status, score) : null;
  }
}
