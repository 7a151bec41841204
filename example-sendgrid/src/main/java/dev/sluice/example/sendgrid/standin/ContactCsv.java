package dev.sluice.example.sendgrid.standin;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Contacts as CSV: a header in upper case, every value in quotes. */
final class ContactCsv {
  private static final List<String> FIELDS =
      List.of("first_name", "last_name", "city", "country", "external_id");

  static final String HEADER =
      "\"EMAIL\",\"FIRST_NAME\",\"LAST_NAME\",\"CITY\",\"COUNTRY\",\"EXTERNAL_ID\","
          + "\"CONTACT_ID\",\"CREATED_AT\",\"UPDATED_AT\",\"COMPANY_NAME\"\n";

  private ContactCsv() {}

  static String line(Contact contact) {
    return Stream.of(
                Stream.of(contact.email()),
                FIELDS.stream().map(contact::field),
                Stream.of(
                    contact.id(),
                    contact.createdAt(),
                    contact.updatedAt(),
                    contact.customFields().getOrDefault("company_name", "")))
            .flatMap(values -> values)
            .map(value -> '"' + value.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(","))
        + "\n";
  }
}
