package dev.sluice.processor.read;

import dev.sluice.processor.model.SchemaSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a schema snapshot, in the form that the processor writes. */
final class SchemaSnapshotReader {

  private static final Pattern TABLE = Pattern.compile("\\s*\\{\\s*\"table\": \"([^\"]+)\",\\s*");
  private static final Pattern COLUMN =
      Pattern.compile(
          "\\{\"name\": \"([^\"]+)\", \"type\": \"([^\"]+)\", \"nullable\": (true|false),"
              + " \"key\": (true|false)\\}");

  private SchemaSnapshotReader() {}

  /** The snapshot; empty for a text that the processor did not write. */
  static Optional<SchemaSnapshot> read(String json) {
    Matcher table = TABLE.matcher(json);
    if (!table.lookingAt()) {
      return Optional.empty();
    }
    List<SchemaSnapshot.Column> columns = new ArrayList<>();
    Matcher column = COLUMN.matcher(json);
    while (column.find()) {
      columns.add(
          new SchemaSnapshot.Column(
              column.group(1),
              column.group(2),
              Boolean.parseBoolean(column.group(3)),
              Boolean.parseBoolean(column.group(4))));
    }
    SchemaSnapshot snapshot = new SchemaSnapshot(table.group(1), columns);
    // What is written otherwise, e.g. with the marks of a merge conflict, may say something else.
    return snapshot.json().equals(json.replace("\r\n", "\n"))
        ? Optional.of(snapshot)
        : Optional.empty();
  }
}
