package dev.sluice.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Commits as the JSON text that stands in a table's commit. */
public final class CommitJson {

  private static final JsonFactory JSON = new JsonFactory();
  private static final String VERSION = "sluice";

  private CommitJson() {}

  /** The commit as one line of JSON. */
  public static String write(Commit commit) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      out.writeStartObject();
      out.writeNumberField(VERSION, 1);
      out.writeStringField("pipeline", commit.pipeline());
      out.writeStringField("flow", commit.flow());
      out.writeNumberField("sequence", commit.sequence());
      out.writeStringField("batch_id", commit.batchId());
      out.writeStringField("source", commit.source());
      if (commit.cursorOrNull() != null) {
        out.writeStringField("cursor", commit.cursorOrNull().toString());
      }
      out.writeStringField("ingested_at", commit.ingestedAt().toString());
      out.writeNumberField("exchanges", commit.exchanges());
      out.writeNumberField("rows", commit.rows());
      out.writeNumberField("quarantined", commit.quarantined());
      out.writeStringField("checksum", commit.checksum());
      if (commit.savedCursorOrNull() != null) {
        out.writeStringField("saved_cursor", commit.savedCursorOrNull());
      }
      if (commit.baseSequence() > 0) {
        out.writeNumberField("base_sequence", commit.baseSequence());
      }
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The commit that a text holds; empty when somebody else wrote it. */
  public static Optional<Commit> read(@Nullable String text) {
    if (text == null || !text.startsWith("{\"" + VERSION + "\":")) {
      return Optional.empty();
    }
    Map<String, String> fields = fields(text);
    String cursor = fields.get("cursor");
    return Optional.of(
        new Commit(
            fields.getOrDefault("pipeline", ""),
            fields.getOrDefault("flow", ""),
            Long.parseLong(fields.getOrDefault("sequence", "0")),
            fields.getOrDefault("batch_id", ""),
            fields.getOrDefault("source", ""),
            cursor == null ? null : Instant.parse(cursor),
            Instant.parse(fields.getOrDefault("ingested_at", Instant.EPOCH.toString())),
            Long.parseLong(fields.getOrDefault("exchanges", "0")),
            Long.parseLong(fields.getOrDefault("rows", "0")),
            Long.parseLong(fields.getOrDefault("quarantined", "0")),
            fields.getOrDefault("checksum", ""),
            fields.get("saved_cursor"),
            Long.parseLong(fields.getOrDefault("base_sequence", "0"))));
  }

  private static Map<String, String> fields(String text) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser in = JSON.createParser(text)) {
      in.nextToken();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        fields.put(name, in.getText());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A commit of ours cannot be read: " + text, e);
    }
    return fields;
  }
}
