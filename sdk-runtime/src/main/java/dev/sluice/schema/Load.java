package dev.sluice.schema;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How batches of rows come into a table. Immutable. */
public final class Load implements Serializable {

  /** When a row of a table with history became valid; the column is the table's, not the row's. */
  public static final String VALID_FROM = "valid_from";

  /** When it ceased to be; null for the row that is valid. */
  public static final String VALID_TO = "valid_to";

  /** By key: new rows are added, rows that differ replace those of the same key. */
  public static final Load MERGE = new Load(Mode.MERGE, new String[0], null, false);

  /** Every batch adds its rows. */
  public static final Load APPEND = new Load(Mode.APPEND, new String[0], null, false);

  /** The batch takes the place of all rows. */
  public static final Load REPLACE = new Load(Mode.REPLACE, new String[0], null, false);

  /** By key, every version kept, each valid from the time of the batch that brought it. */
  public static final Load HISTORY = new Load(Mode.HISTORY, new String[0], null, false);

  private static final long serialVersionUID = 1;

  private final Mode mode;
  // An array, because Kryo cannot read back the JDK's immutable lists.
  private final String[] parents;
  private final @Nullable String validFrom;
  private final boolean closesAbsent;

  private Load(Mode mode, String[] parents, @Nullable String validFrom, boolean closesAbsent) {
    this.mode = mode;
    this.parents = parents;
    this.validFrom = validFrom;
    this.closesAbsent = closesAbsent;
  }

  /** The ways a table can be loaded. */
  public enum Mode {
    MERGE,
    APPEND,
    REPLACE,
    HISTORY
  }

  /** The same, the rows of a parent in place of those there are, by the key columns it has. */
  public Load childrenOf(String... keys) {
    return new Load(mode, keys.clone(), validFrom, closesAbsent);
  }

  /** The same, versions valid from the time in a column. */
  public Load validFrom(String column) {
    return new Load(mode, parents, column, closesAbsent);
  }

  /** The same, rows that a whole reading does not find any more ending with it. */
  public Load closingAbsent() {
    return new Load(mode, parents, validFrom, true);
  }

  public Mode mode() {
    return mode;
  }

  /** The key columns that rows share with their parent; empty for rows without one. */
  public List<String> parents() {
    return List.of(parents);
  }

  /** The column with the time from which a version is valid; empty for the batch's. */
  public Optional<String> validFrom() {
    return Optional.ofNullable(validFrom);
  }

  /** Whether rows that are not found any more end. */
  public boolean closesAbsent() {
    return closesAbsent;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Load that
        && mode == that.mode
        && Arrays.equals(parents, that.parents)
        && validFrom().equals(that.validFrom())
        && closesAbsent == that.closesAbsent;
  }

  @Override
  public int hashCode() {
    return mode.hashCode();
  }

  @Override
  public String toString() {
    return mode + Arrays.toString(parents);
  }
}
