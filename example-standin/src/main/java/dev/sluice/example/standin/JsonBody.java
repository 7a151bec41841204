package dev.sluice.example.standin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The writing of one JSON document, as a function. */
@FunctionalInterface
public interface JsonBody {
  /** The factory of all generators and parsers of the stand-ins. */
  JsonFactory JSON = new JsonFactory();

  /** Writes the document. */
  void writeTo(JsonGenerator json) throws IOException;

  /** Returns an answer with the document as its body. */
  static Answer answer(int status, JsonBody body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      body.writeTo(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Answer.of(status, "application/json", bytes.toByteArray());
  }
}
