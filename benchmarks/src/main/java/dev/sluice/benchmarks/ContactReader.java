package dev.sluice.benchmarks;

import dev.sluice.contract.FieldNames;
import dev.sluice.contract.ItemReader;
import dev.sluice.contract.JsonInput;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads {@link Contact} from JSON, in the shape that readers are generated in. */
public final class ContactReader implements ItemReader<Contact> {

  private static final long serialVersionUID = 1;

  private static final FieldNames FIELDS =
      FieldNames.of(
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
          "score");

  @Override
  @SuppressWarnings("NullAway") // endObject() knows what require() saw.
  public @Nullable Contact read(JsonInput in) throws IOException {
    int mark = in.startObject();
    if (mark < 0) {
      return null;
    }
    long id = 0;
    boolean has_id = false;
    String email = null;
    String first_name = null;
    String last_name = null;
    String phone = null;
    String company = null;
    String title = null;
    String street = null;
    String city = null;
    String country = null;
    String language = null;
    String status = null;
    Instant created_at = null;
    Instant modified_at = null;
    Instant opened_at = null;
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
        case 2 -> first_name = in.text();
        case 3 -> last_name = in.text();
        case 4 -> phone = in.text();
        case 5 -> company = in.text();
        case 6 -> title = in.text();
        case 7 -> street = in.text();
        case 8 -> city = in.text();
        case 9 -> country = in.text();
        case 10 -> language = in.text();
        case 11 -> status = in.text();
        case 12 -> created_at = in.instant();
        case 13 -> modified_at = in.instant();
        case 14 -> opened_at = in.instant();
        case 15 -> {
          has_score = in.hasValue();
          score = in.intValue();
        }
        default -> throw new AssertionError(field);
      }
    }
    in.require(has_id, "id", "integer");
    in.require(email != null, "email", "text");
    in.require(first_name != null, "first_name", "text");
    in.require(last_name != null, "last_name", "text");
    in.require(status != null, "status", "text");
    in.require(created_at != null, "created_at", "instant");
    in.require(modified_at != null, "modified_at", "instant");
    in.require(has_score, "score", "integer");
    return in.endObject(mark)
        ? new Contact(
            id,
            email,
            first_name,
            last_name,
            phone,
            company,
            title,
            street,
            city,
            country,
            language,
            status,
            created_at,
            modified_at,
            opened_at,
            score)
        : null;
  }
}
