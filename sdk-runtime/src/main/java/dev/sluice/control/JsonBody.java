package dev.sluice.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sluice.http.Body;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Sets one value of a request's JSON body, and copies the rest token by token. */
final class JsonBody {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** Writes the value. */
  @FunctionalInterface
  interface Value {
    void write(JsonGenerator json) throws IOException;
  }

  private final JsonParser in;
  private final JsonGenerator out;
  private final String[] path;
  private final Value value;

  private JsonBody(JsonParser in, JsonGenerator out, String[] path, Value value) {
    this.in = in;
    this.out = out;
    this.path = path;
    this.value = value;
  }

  /**
   * The body with that value at the pointer; an empty body counts as an empty object.
   *
   * @throws IllegalArgumentException when the body is no JSON object, or the pointer leads through
   *     a value, or to an element that an array does not have
   */
  static Body set(Body body, String pointer, Value value) {
    String[] path = pointer.substring(1).split("/", -1);
    for (int i = 0; i < path.length; i++) {
      path[i] = path[i].replace("~1", "/").replace("~0", "~");
    }
    byte[] bytes = body.isEmpty() ? new byte[] {'{', '}'} : body.bytes();
    ByteArrayOutputStream made = new ByteArrayOutputStream(bytes.length + 64);
    try (JsonParser in = FACTORY.createParser(bytes);
        JsonGenerator out = FACTORY.createGenerator(made)) {
      in.nextToken();
      new JsonBody(in, out, path, value).object(0);
    } catch (IOException e) {
      throw new IllegalArgumentException("The request's body is no JSON, so no page can be set", e);
    }
    String type = body.contentType().isEmpty() ? "application/json" : body.contentType();
    return Body.of(made.toByteArray(), type);
  }

  private void object(int depth) throws IOException {
    if (!in.hasToken(JsonToken.START_OBJECT)) {
      throw new IllegalArgumentException(
          "The request's body has no object where a page is to be set, at \"" + path[depth] + "\"");
    }
    out.writeStartObject();
    boolean found = false;
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      out.writeFieldName(name);
      if (!name.equals(path[depth])) {
        out.copyCurrentStructureExact(in);
      } else {
        found = true;
        replace(depth);
      }
    }
    if (!found) {
      out.writeFieldName(path[depth]);
      missing(depth + 1);
    }
    out.writeEndObject();
  }

  private void array(int depth) throws IOException {
    boolean found = false;
    out.writeStartArray();
    for (int index = 0; in.nextToken() != JsonToken.END_ARRAY; index++) {
      if (path[depth].equals(Integer.toString(index))) {
        found = true;
        replace(depth);
      } else {
        out.copyCurrentStructureExact(in);
      }
    }
    out.writeEndArray();
    if (!found) {
      throw new IllegalArgumentException(
          "The request's body has no element \"" + path[depth] + "\" where a page is to be set");
    }
  }

  private void replace(int depth) throws IOException {
    if (depth == path.length - 1 || in.hasToken(JsonToken.VALUE_NULL)) {
      in.skipChildren();
      missing(depth + 1);
    } else if (in.hasToken(JsonToken.START_ARRAY)) {
      array(depth + 1);
    } else {
      object(depth + 1);
    }
  }

  /** Writes the value, and the objects around it from that depth on. */
  private void missing(int depth) throws IOException {
    for (int i = depth; i < path.length; i++) {
      out.writeStartObject();
      out.writeFieldName(path[i]);
    }
    value.write(out);
    for (int i = depth; i < path.length; i++) {
      out.writeEndObject();
    }
  }
}
