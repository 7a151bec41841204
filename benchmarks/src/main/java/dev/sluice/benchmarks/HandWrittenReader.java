package dev.sluice.benchmarks;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a careful engineer writes over Jackson's tokens: no coercion, and the first flaw throws. */
final class HandWrittenReader {

  private HandWrittenReader() {}

  static Subscriber read(JsonParser in) throws IOException {
    long id = 0;
    String email = null;
    String firstName = null;
    String lastName = null;
    Subscriber.Address address = null;
    List<String> tags = null;
    List<Long> listIds = null;
    boolean confirmed = false;
    Instant createdAt = null;
    Instant modifiedAt = null;
    Instant openedAt = null;
    LocalDate birthday = null;
    int opens = 0;
    double score = 0;
    BigDecimal spent = null;
    String name;
    while ((name = in.nextFieldName()) != null) {
      in.nextToken();
      switch (name) {
        case "id" -> id = in.getLongValue();
        case "email" -> email = text(in);
        case "firstName" -> firstName = text(in);
        case "lastName" -> lastName = text(in);
        case "address" -> address = address(in);
        case "tags" -> tags = texts(in);
        case "listIds" -> listIds = longs(in);
        case "confirmed" -> confirmed = in.getBooleanValue();
        case "createdAt" -> createdAt = instant(in);
        case "modifiedAt" -> modifiedAt = instant(in);
        case "openedAt" -> openedAt = instant(in);
        case "birthday" -> birthday = isNull(in) ? null : LocalDate.parse(in.getText());
        case "opens" -> opens = in.getIntValue();
        case "score" -> score = in.getDoubleValue();
        case "spent" -> spent = isNull(in) ? null : in.getDecimalValue();
        default -> in.skipChildren();
      }
    }
    return new Subscriber(
        id,
        required(email),
        firstName,
        lastName,
        required(address),
        required(tags),
        required(listIds),
        confirmed,
        required(createdAt),
        required(modifiedAt),
        openedAt,
        birthday,
        opens,
        score,
        spent);
  }

  private static Subscriber.Address address(JsonParser in) throws IOException {
    String street = null;
    String city = null;
    String zip = null;
    String country = null;
    String name;
    while ((name = in.nextFieldName()) != null) {
      in.nextToken();
      switch (name) {
        case "street" -> street = text(in);
        case "city" -> city = text(in);
        case "zip" -> zip = text(in);
        case "country" -> country = text(in);
        default -> in.skipChildren();
      }
    }
    return new Subscriber.Address(required(street), required(city), zip, required(country));
  }

  private static List<String> texts(JsonParser in) throws IOException {
    List<String> texts = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      texts.add(in.getText());
    }
    return texts;
  }

  private static List<Long> longs(JsonParser in) throws IOException {
    List<Long> longs = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      longs.add(in.getLongValue());
    }
    return longs;
  }

  private static @Nullable Instant instant(JsonParser in) throws IOException {
    return isNull(in) ? null : Instant.parse(in.getText());
  }

  private static @Nullable String text(JsonParser in) throws IOException {
    return isNull(in) ? null : in.getText();
  }

  private static boolean isNull(JsonParser in) {
    return in.hasToken(JsonToken.VALUE_NULL);
  }

  private static <T> T required(@Nullable T value) throws IOException {
    if (value == null) {
      throw new IOException("A required field is missing");
    }
    return value;
  }
}
