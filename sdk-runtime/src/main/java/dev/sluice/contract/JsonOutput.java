package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sluice.http.Body;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON, token by token; what generated writers call. Fields whose value is null are left
 * out; instants and dates are written in ISO 8601, decimals without exponent. For one thread.
 */
public final class JsonOutput {

  private final JsonGenerator json;

  private JsonOutput(JsonGenerator json) {
    this.json = json;
  }

  /** Writes JSON, or what it is made of. */
  @FunctionalInterface
  public interface Content {

    /** Writes it all. */
    void write(JsonOutput out) throws IOException;
  }

  /** The value as an {@code application/json} body. */
  public static <T> Body body(T value, BodyWriter<T> writer) {
    return body(out -> writer.write(value, out));
  }

  /** The values as an {@code application/json} body that is an array. */
  public static <T> Body bodies(Collection<? extends T> values, BodyWriter<T> writer) {
    return body(
        out -> {
          out.json.writeStartArray();
          for (T value : values) {
            writer.write(value, out);
          }
          out.json.writeEndArray();
        });
  }

  /**
   * A map, or a collection, as an {@code application/json} body.
   *
   * @throws IllegalArgumentException for a value that is none of {@link #field}
   */
  public static Body plain(Object value) {
    return body(out -> out.write(value));
  }

  /**
   * A GraphQL request as an {@code application/json} body.
   *
   * @param document as it is sent
   * @param variables writes the fields of the variables
   */
  public static Body graphQl(String document, Content variables) {
    return body(
        out -> {
          out.json.writeStartObject();
          out.json.writeStringField("query", document);
          out.json.writeObjectFieldStart("variables");
          variables.write(out);
          out.json.writeEndObject();
          out.json.writeEndObject();
        });
  }

  private static Body body(Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (JsonGenerator json = JsonLimits.FACTORY.createGenerator(bytes)) {
      json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
      content.write(new JsonOutput(json));
    } catch (IOException e) {
      throw new UncheckedIOException("The body could not be written as JSON", e);
    }
    return Body.of(bytes.toByteArray(), "application/json");
  }

  public void startObject() throws IOException {
    json.writeStartObject();
  }

  public void endObject() throws IOException {
    json.writeEndObject();
  }

  /**
   * Writes a field.
   *
   * @param value text, a number, a boolean, an instant, a date, a UUID, or a map or collection of
   *     such; null leaves the field out
   * @throws IllegalArgumentException for anything else, and for numbers that are none in JSON
   */
  public void field(String name, @Nullable Object value) throws IOException {
    if (value != null) {
      json.writeFieldName(name);
      write(value);
    }
  }

  /** Writes a field whose value is JSON already; null leaves it out. */
  public void raw(String name, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeFieldName(name);
      json.writeRawValue(value);
    }
  }

  /** Writes a field that is an object; null leaves it out. */
  public <T> void object(String name, @Nullable T value, BodyWriter<T> writer) throws IOException {
    if (value != null) {
      json.writeFieldName(name);
      writer.write(value, this);
    }
  }

  /** Writes a field that is a list of objects; null leaves it out. */
  public <T> void objects(String name, @Nullable Collection<T> values, BodyWriter<T> writer)
      throws IOException {
    if (values != null) {
      json.writeArrayFieldStart(name);
      for (T value : values) {
        writer.write(value, this);
      }
      json.writeEndArray();
    }
  }

  private void write(@Nullable Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof CharSequence || value instanceof UUID) {
      json.writeString(value.toString());
    } else if (value instanceof TemporalAccessor || value instanceof URI) {
      json.writeString(value.toString());
    } else if (value instanceof Number number) {
      writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Map<?, ?> map) {
      writeMap(map);
    } else if (value instanceof Collection<?> values) {
      writeCollection(values);
    } else {
      throw new IllegalArgumentException("No JSON for a value of " + value.getClass().getName());
    }
  }

  private void writeNumber(Number number) throws IOException {
    if (number instanceof BigDecimal decimal) {
      json.writeNumber(decimal);
    } else if (number instanceof BigInteger integer) {
      json.writeNumber(integer);
    } else if (number instanceof Double || number instanceof Float) {
      if (!Double.isFinite(number.doubleValue())) {
        throw new IllegalArgumentException("No JSON for the number " + number);
      }
      json.writeNumber(number.toString());
    } else {
      json.writeNumber(number.longValue());
    }
  }

  private void writeMap(Map<?, ?> map) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      json.writeFieldName(String.valueOf(entry.getKey()));
      write(entry.getValue());
    }
    json.writeEndObject();
  }

  private void writeCollection(Collection<?> values) throws IOException {
    json.writeStartArray();
    for (Object value : values) {
      write(value);
    }
    json.writeEndArray();
  }
}
