package dev.sluice.table.delta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.error.TableException;
import dev.sluice.schema.DataType;
import dev.sluice.schema.Field;
import dev.sluice.schema.Load;
import dev.sluice.schema.Schema;
import dev.sluice.table.Changes;
import dev.sluice.table.Commit;
import dev.sluice.table.Layer;
import dev.sluice.table.TableName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.LocalInputFile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeltaTableStoreTest {

  private static final SparkSession SPARK = TestSpark.session();

  private static final Schema SCHEMA =
      Schema.of(
          "people",
          "",
          Field.required("id", DataType.LONG, "").asKey(),
          Field.optional("name", DataType.STRING, ""),
          Field.required("seen", DataType.LONG, "").untracked());

  private static final Schema CHILDREN =
      Schema.of(
          "people",
          "",
          Load.MERGE.childrenOf("id"),
          Field.required("id", DataType.LONG, "").asKey(),
          Field.required("name", DataType.STRING, "").asKey(),
          Field.required("seen", DataType.LONG, ""));

  private static final StructType TYPE =
      new StructType()
          .add("id", DataTypes.LongType, false, "identifier")
          .add("name", DataTypes.StringType, true)
          .add("seen", DataTypes.LongType, false);

  private static final TableName TABLE = TableName.of(Layer.SILVER, "people");

  @TempDir Path root;

  private SparkSession session;
  private DeltaTableStore store;

  @BeforeEach
  void openStore() {
    session = SPARK.newSession();
    store = new DeltaTableStore(session, root.toString());
  }

  @Test
  void merge_intoEmptyTable_addsAllRows() {
    store.prepare(TABLE, TYPE, "People");

    Changes changes = store.merge(TABLE, SCHEMA, rows(row(1, "Ada", 1)), commit(1, 1));

    assertThat(changes).isEqualTo(new Changes(1, 0, 0));
    assertThat(content()).containsExactly("1 Ada 1");
  }

  @Test
  void append_largeRows_areWrittenInSmallGroups() throws IOException {
    StructType type = new StructType().add("body", DataTypes.BinaryType);
    Random random = new Random(1);
    List<Row> rows =
        IntStream.range(0, 40)
            .mapToObj(i -> new byte[1 << 20])
            .peek(random::nextBytes)
            .map(body -> RowFactory.create((Object) body))
            .toList();

    store.append(TABLE, session.createDataFrame(rows, type).coalesce(1));

    assertThat(rowsPerGroup()).isNotEmpty().allSatisfy(count -> assertThat(count).isLessThan(20));
  }

  private List<Long> rowsPerGroup() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(store.location(TABLE)))) {
      Path file =
          files.filter(one -> one.toString().endsWith(".parquet")).findFirst().orElseThrow();
      try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
        return reader.getRowGroups().stream().map(BlockMetaData::getRowCount).toList();
      }
    }
  }

  @Test
  void merge_byKey_writesWhatIsNewOrDiffers() {
    store.prepare(TABLE, TYPE, "People");
    store.merge(TABLE, SCHEMA, rows(row(1, "Ada", 1), row(2, null, 1)), commit(1, 2));

    Changes changes =
        store.merge(
            TABLE, SCHEMA, rows(row(1, "Ada", 2), row(2, "Bob", 2), row(3, "Cy", 2)), commit(2, 3));

    assertThat(changes).isEqualTo(new Changes(1, 1, 0));
    assertThat(content()).containsExactly("1 Ada 1", "2 Bob 2", "3 Cy 2");
  }

  @Test
  void merge_nothingChanged_stillLandsTheCommit() {
    store.prepare(TABLE, TYPE, "People");
    store.merge(TABLE, SCHEMA, rows(row(1, "Ada", 1)), commit(1, 1));

    Changes changes = store.merge(TABLE, SCHEMA, rows(row(1, "Ada", 9)), commit(2, 1));

    assertThat(changes.written()).isZero();
    assertThat(store.lastCommit(TABLE, "p", "people")).map(Commit::sequence).contains(2L);
  }

  @Test
  void merge_noRowsAtAll_stillLandsTheCommit() {
    store.prepare(TABLE, TYPE, "People");

    store.merge(TABLE, SCHEMA, rows(), commit(1, 0));
    store.merge(TABLE, SCHEMA, rows(), commit(2, 0));

    assertThat(store.lastCommit(TABLE, "p", "people")).contains(commit(2, 0));
  }

  @Test
  void merge_sameBatchTwice_changesNothing() {
    store.prepare(TABLE, TYPE, "People");
    store.merge(TABLE, SCHEMA, rows(row(1, "Ada", 1)), commit(1, 1));
    store.merge(TABLE, SCHEMA, rows(row(2, "Bob", 1)), commit(2, 1));

    store.merge(TABLE, SCHEMA, rows(row(3, "Cy", 1)), commit(2, 1));

    assertThat(content()).containsExactly("1 Ada 1", "2 Bob 1");
  }

  @Test
  void lastCommit_amongOtherWriters_isOurs() {
    store.prepare(TABLE, TYPE, "People");
    store.merge(TABLE, SCHEMA, rows(row(1, "Ada", 1)), commit(1, 1));
    store.append(TABLE, rows(row(2, "Bob", 1)));

    assertThat(store.lastCommit(TABLE, "p", "people")).contains(commit(1, 1));
    assertThat(store.lastCommit(TABLE, "p", "others")).isEmpty();
  }

  @Test
  void lastCommit_noTable_isEmpty() {
    assertThat(store.lastCommit(TABLE, "p", "people")).isEqualTo(Optional.empty());
    assertThat(store.find(TABLE)).isEmpty();
  }

  @Test
  void replace_rowsThere_leavesOnlyTheNew() {
    store.prepare(TABLE, TYPE, "People");
    store.merge(TABLE, SCHEMA, rows(row(1, "Ada", 1), row(2, "Bob", 1)), commit(1, 2));

    Changes changes = store.replace(TABLE, rows(row(3, "Cy", 1)), commit(2, 1));

    assertThat(changes).isEqualTo(new Changes(1, 0, 2));
    assertThat(content()).containsExactly("3 Cy 1");
  }

  @Test
  void append_sameBatchTwice_addsItOnce() {
    store.prepare(TABLE, TYPE, "People");

    store.append(TABLE, rows(row(1, "Ada", 1)), commit(1, 1));
    store.append(TABLE, rows(row(1, "Ada", 1)), commit(2, 1));
    store.append(TABLE, rows(row(1, "Ada", 1)), commit(2, 1));

    assertThat(content()).containsExactly("1 Ada 1", "1 Ada 1");
    assertThat(store.lastCommit(TABLE, "p", "people")).contains(commit(2, 1));
  }

  @Test
  void mergeChildren_parentsReadAgain_loseTheRowsTheyHaveNot() {
    store.prepare(TABLE, TYPE, "People");
    store.mergeChildren(
        TABLE,
        CHILDREN,
        rows(row(1, "a", 1), row(1, "b", 1), row(2, "c", 1), row(3, "d", 1)),
        parents(1, 2, 3),
        commit(1, 4));

    Dataset<Row> second = rows(row(1, "b", 1), row(1, "e", 1), row(3, "d", 2));
    Changes changes = store.mergeChildren(TABLE, CHILDREN, second, parents(1, 2, 3), commit(2, 3));
    Changes again = store.mergeChildren(TABLE, CHILDREN, second, parents(1, 2, 3), commit(2, 3));

    assertThat(changes).isEqualTo(new Changes(1, 1, 2));
    assertThat(again).isEqualTo(Changes.NONE);
    assertThat(content()).containsExactly("1 b 1", "1 e 1", "3 d 2");
  }

  @Test
  void mergeChildren_parentsNotRead_keepTheirRows() {
    store.prepare(TABLE, TYPE, "People");
    Dataset<Row> first = rows(row(1, "a", 1), row(2, "b", 1));
    store.mergeChildren(TABLE, CHILDREN, first, parents(1, 2), commit(1, 2));

    store.mergeChildren(TABLE, CHILDREN, rows(), parents(2), commit(2, 0));

    assertThat(content()).containsExactly("1 a 1");
  }

  private Dataset<Row> parents(long... ids) {
    List<Row> rows = Arrays.stream(ids).mapToObj(RowFactory::create).toList();
    return session.createDataFrame(rows, new StructType().add("id", DataTypes.LongType, false));
  }

  @Test
  void replaceBatch_again_replacesOnlyThatBatch() {
    store.append(TABLE, rows(row(1, "first", 1), row(2, "second", 1)));

    store.replaceBatch(TABLE, rows(row(3, "second", 2)), "name", "second");

    assertThat(content()).containsExactly("1 first 1", "3 second 2");
  }

  @Test
  void check_otherColumns_namesEachDifference() {
    store.prepare(TABLE, new StructType().add("id", "string").add("extra", "int"), "");

    assertThatThrownBy(() -> store.check(TABLE, TYPE))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("column id is STRING, the contract says BIGINT")
        .hasMessageContaining("column name is missing")
        .hasMessageContaining("column extra is not in the contract");
  }

  @Test
  void check_whatCanBeAltered_tellsStatementsThatRun() {
    StructType address = new StructType().add("city", "string");
    StructType before =
        new StructType()
            .add("id", DataTypes.IntegerType, false)
            .add("gone", "string")
            .add("name", DataTypes.StringType, false)
            .add("price", "int")
            .add("total", "bigint")
            .add("address", address)
            .add("stays", DataTypes.createArrayType(address));
    StructType more = address.add("zip", DataTypes.StringType, true, "It's a code");
    StructType after =
        new StructType()
            .add("id", DataTypes.LongType, false)
            .add("name", DataTypes.StringType, true)
            .add("price", "double")
            .add("total", "decimal(38,9)")
            .add("address", more)
            .add("stays", DataTypes.createArrayType(more))
            .add("note", DataTypes.StringType, true, "A \\ 'note'");
    store.prepare(TABLE, before, "");

    String message = "";
    try {
      store.check(TABLE, after);
    } catch (TableException e) {
      message = String.valueOf(e.getMessage());
    }
    assertThat(message).contains("column stays.element.zip is missing");
    message.lines().skip(1).forEach(line -> session.sql(line.strip().replaceFirst(";$", "")));

    store.check(TABLE, after);
    assertThat(store.find(TABLE).orElseThrow().schema().apply("note").getComment().get())
        .isEqualTo("A \\ 'note'");
  }

  @Test
  void check_whatCannotBeAltered_saysToRebuild() {
    store.prepare(TABLE, new StructType().add("id", "string"), "");

    assertThatThrownBy(() -> store.check(TABLE, TYPE))
        .hasMessageContaining("column seen is missing, and may not be null")
        .hasMessageContaining(
            "No statement alters id, seen in place. Run once with --full-refresh");
  }

  @Test
  void create_columns_keepCommentsAndNotNull() {
    store.prepare(TABLE, TYPE, "People");

    StructType created = store.find(TABLE).orElseThrow().schema();
    assertThat(created.apply("id").nullable()).isFalse();
    assertThat(created.apply("id").getComment().get()).isEqualTo("identifier");
  }

  private Dataset<Row> rows(Row... rows) {
    return session.createDataFrame(Arrays.asList(rows), TYPE);
  }

  private static Row row(long id, @Nullable String name, long seen) {
    return RowFactory.create(id, name, seen);
  }

  private static Commit commit(long sequence, long rows) {
    Instant at = Instant.parse("2026-01-01T00:00:00Z");
    return new Commit(
        "p", "people", sequence, "people-" + sequence, "api.people", at, at, 1, rows, 0, "0");
  }

  private List<String> content() {
    return store.find(TABLE).orElseThrow().orderBy("id", "name").collectAsList().stream()
        .map(row -> row.getLong(0) + " " + row.getString(1) + " " + row.getLong(2))
        .toList();
  }
}
