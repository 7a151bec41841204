package dev.sluice.table;

import dev.sluice.error.TableException;
import dev.sluice.schema.Schema;
import dev.sluice.schema.TableLayout;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * The tables of a pipeline. Every write is one transaction: it lands whole or not at all, and a
 * write that is repeated with the same identity changes nothing. Each flow has a store of its own,
 * and lands and replaces batches from one thread at a time.
 */
public interface TableStore {

  /** Where a table is, for people. */
  String location(TableName table);

  /**
   * Checks that a table, if it is there, has these columns.
   *
   * @throws TableException when it cannot be read, or has other columns
   */
  default void check(TableName table, StructType columns) {
    List<String> unused = check(table, columns, SchemaChanges.REFUSE);
  }

  /**
   * Checks that a table, if it is there, has these columns, or may be given them.
   *
   * @return the columns that {@link #prepare} will add
   * @throws TableException when it cannot be read, or has other columns and may not be altered
   */
  List<String> check(TableName table, StructType columns, SchemaChanges changes);

  /**
   * Checks that a table that is only appended to, if it is there, has these columns. It may lack
   * such as may be null: {@link #append} adds them.
   *
   * @throws TableException when it cannot be read, or has other columns
   */
  void checkGrowing(TableName table, StructType columns);

  /**
   * Checks that a table, which is there, has at least these columns.
   *
   * @throws TableException when it cannot be read, or lacks columns
   */
  void checkReadable(TableName table, StructType columns);

  /**
   * Creates a table unless it is there, adds columns that it lacks where that is all that is to be
   * altered, and does what else can be done before there are rows to land. May run beside the other
   * methods.
   *
   * @throws TableException when it cannot be written
   */
  void prepare(TableName table, StructType columns, String comment, TableLayout layout);

  /** Creates a table, unless it is there, whose rows lie in files as they come. */
  default void prepare(TableName table, StructType columns, String comment) {
    prepare(table, columns, comment, TableLayout.NONE);
  }

  /** The last batch of a flow that has landed in a table. */
  Optional<Commit> lastCommit(TableName table, String pipeline, String flow);

  /** The table's rows; empty when there is no such table yet. */
  Optional<Dataset<Row>> find(TableName table);

  /**
   * Adds rows, which may be as large as a page of an API; the first ones create the table, and
   * columns that it lacks are added to it.
   */
  void append(TableName table, Dataset<Row> rows);

  /**
   * Replaces the rows of one batch, told by {@code column} being {@code batchId}; other rows stay.
   */
  default void replaceBatch(TableName table, Dataset<Row> rows, String column, String batchId) {
    replaceBatches(table, rows, column, List.of(batchId));
  }

  /** Replaces the rows of several batches, told by {@code column}, in one commit. */
  void replaceBatches(TableName table, Dataset<Row> rows, String column, List<String> batchIds);

  /**
   * Lands a batch by key: rows with a new key are added, rows whose tracked columns differ replace
   * those of the same key. The commit goes with them in the same transaction.
   *
   * @param rows at most one a key
   */
  Changes merge(TableName table, Schema schema, Dataset<Row> rows, Commit commit);

  /**
   * Lands a batch of children by key, as {@link #merge} does, and deletes those rows of the parents
   * that the batch does not have.
   *
   * @param rows at most one a key
   * @param parents the parents' keys, those without rows among them
   */
  Changes mergeChildren(
      TableName table, Schema schema, Dataset<Row> rows, Dataset<Row> parents, Commit commit);

  /**
   * Lands a batch in a table with history: a row with a new key begins a version, one whose tracked
   * columns differ ends the last version of its key and follows it.
   *
   * @param rows at most one a key
   * @param closesAbsent whether the versions whose key is not among the rows end
   */
  Changes keepHistory(
      TableName table, Schema schema, Dataset<Row> rows, Commit commit, boolean closesAbsent);

  /** Lands a batch by adding its rows, the commit with it in the same transaction. */
  Changes append(TableName table, Dataset<Row> rows, Commit commit);

  /**
   * Lands rows by key that come late, in one transaction and without a commit of ours: rows with a
   * new key are added, rows whose tracked columns differ replace those of the same key where the
   * condition holds. Repeated, it changes nothing.
   *
   * @param rows at most one a key
   * @param condition in SQL, of the table's row {@code t} and the late one {@code s}
   */
  Changes mergeLate(TableName table, Schema schema, Dataset<Row> rows, String condition);

  /**
   * Lands a batch as the table's whole content, and gives the table those columns in place of its
   * own, the commit with it in the same transaction. All of them may be null then, as far as the
   * table goes.
   */
  Changes rebuild(TableName table, StructType columns, Dataset<Row> rows, Commit commit);

  /** Lands a batch as the table's whole content, the commit with it in the same transaction. */
  Changes replace(TableName table, Dataset<Row> rows, Commit commit);
}
