package dev.sluice.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compiles write contracts beside the schema snapshots that are kept of their tables. */
class SchemaSnapshotTest {

  private static final String ITEM = "@Key long id,\nString name,\n@Nullable Instant seenAt";

  @TempDir Path folder;

  @BeforeEach
  void writeSnapshot() {
    assertThat(compile(ITEM, "-Asluice.schemas.update=true").errors()).isEmpty();
  }

  @Test
  void update_newTable_writesAColumnALine() throws IOException {
    assertThat(folder.resolve("items.json"))
        .hasContent(
            """
            {
              "table": "items",
              "columns": [
                {"name": "id", "type": "BIGINT", "nullable": false, "key": true},
                {"name": "name", "type": "STRING", "nullable": false, "key": false},
                {"name": "seen_at", "type": "TIMESTAMP", "nullable": true, "key": false}
              ]
            }
            """);
    assertThat(Files.readString(folder.resolve("items.json"))).endsWith("}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'@Key long id,\nString name,\n@Nullable Instant seenAt'",
    "'String name,\n@Nullable Instant seenAt,\n@Key long id'"
  })
  void compile_sameColumnsInAnyOrder_tellsNothing(String columns) {
    assertThat(compile(columns).errors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'@Key long id,\nString title,\n@Nullable Instant seenAt',2 SnapshotCompatible;4 SnapshotCompatible",
    "'@Key long id,\nString name',2 SnapshotCompatible",
    "'@Key long id,\nint name,\n@Nullable Instant seenAt',4 SnapshotCompatible",
    "'@Key long id,\nString name,\nInstant seenAt',5 SnapshotCompatible",
    "'@Key long id,\n@Key String name,\n@Nullable Instant seenAt',4 SnapshotCompatible",
    "'@Key long id,\nString name,\n@Nullable Instant seenAt,\nint more',6 SnapshotCompatible",
    "'@Key long id,\nString name,\n@Nullable Instant seenAt,\n@Nullable Integer more',6"
        + " SnapshotCurrent",
    "'@Key long id,\n@Nullable String name,\n@Nullable Instant seenAt',4 SnapshotCurrent"
  })
  void compile_otherColumns_tellsWhereAndWhat(String columns, String expected) {
    Compilation compilation = compile(columns);

    assertThat(Sources.errors(compilation)).containsExactly(expected.split(";"));
    assertThat(compilation.errors())
        .extracting(error -> error.getMessage(null))
        .allMatch(text -> text.contains("-Asluice.schemas.update=true"));
  }

  @Test
  void compile_typeChanged_namesBoth() {
    assertThat(compile("@Key long id,\nint name,\n@Nullable Instant seenAt").errors())
        .extracting(error -> error.getMessage(null))
        .singleElement()
        .asString()
        .startsWith(
            "[Sluice/SnapshotCompatible] The column \"name\" is INT, and was STRING: a breaking"
                + " change. Undo it; or");
  }

  @Test
  void compile_noSnapshot_isToldAtTheTable() throws IOException {
    Files.delete(folder.resolve("items.json"));

    assertThat(Sources.errors(compile(ITEM))).containsExactly("2 SnapshotPresent");
  }

  @Test
  void compile_snapshotWithMarksOfAMerge_isToldAtTheTable() throws IOException {
    Path file = folder.resolve("items.json");
    Files.writeString(file, "<<<<<<< HEAD\n" + Files.readString(file));

    assertThat(Sources.errors(compile(ITEM))).containsExactly("2 SnapshotPresent");
  }

  @Test
  void compile_noFolderSaid_tellsNothing() {
    assertThat(compiled("@Key long id", List.of()).errors()).isEmpty();
  }

  @Test
  void compile_option_isSupported() {
    assertThat(compile(ITEM).diagnostics())
        .extracting(one -> one.getMessage(null))
        .noneMatch(text -> text.contains("sluice.schemas"));
  }

  private Compilation compile(String columns, String... options) {
    return compiled(
        columns,
        Stream.concat(Stream.of("-Asluice.schemas=" + folder), Stream.of(options)).toList());
  }

  /** Compiles a contract whose annotation is on line 2, and its columns on line 3 and below. */
  private static Compilation compiled(String columns, List<String> options) {
    String source = "@WriteContract(table = \"items\") record Item(\n" + columns + ") {}";
    return Javac.with(
            Stream.concat(Stream.of("-Xlint:processing"), options.stream()).toArray(String[]::new))
        .withProcessors(new SluiceProcessor())
        .compile(Sources.file("Item", source));
  }
}
