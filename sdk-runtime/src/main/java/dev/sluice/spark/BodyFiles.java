package dev.sluice.spark;

import dev.sluice.exchange.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The files beside an exchange log that hold the bodies which are too large for its rows: {@code
 * _bodies/<batch>/<request id>-<SHA-256>}. Delta leaves folders alone whose name begins so.
 *
 * <p>A name stands for one content: a task that is retried, or runs twice, writes the same file
 * again or another one, but never changes what a row points to. Can be shipped.
 *
 * @param location the table's
 */
public record BodyFiles(String location) implements Serializable {

  /** How long a file is left that no row points to: as long as Delta's VACUUM leaves its own. */
  public static final Duration KEPT = Duration.ofDays(7);

  private static final String FOLDER = "_bodies";

  /** The files beside the table at that place, which is told in full. */
  public static BodyFiles beside(String location) {
    try {
      Path path = new Path(location);
      return new BodyFiles(TableFile.files(path).makeQualified(path).toString());
    } catch (IOException e) {
      // Whoever reads or writes the table tells more of it.
      return new BodyFiles(location);
    }
  }

  /**
   * Moves the body of an exchange into a file.
   *
   * @return where it is, seen from the table
   * @throws IOException when it cannot be written
   */
  String keep(Exchange exchange) throws IOException {
    String folder = FOLDER + "/" + exchange.batchId();
    Path unfinished = path(folder + "/." + exchange.requestId() + "-" + UUID.randomUUID());
    FileSystem files = TableFile.files(unfinished);
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(exchange.body().open(), digest);
        OutputStream out = files.create(unfinished, true)) {
      in.transferTo(out);
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    String name = folder + "/" + exchange.requestId() + "-" + hash;
    if (!files.rename(unfinished, path(name)) && !files.exists(path(name))) {
      throw new IOException("The body of an exchange could not be kept as " + path(name));
    }
    // Another task has kept the same content already.
    boolean unused = files.delete(unfinished, false);
    exchange.body().release();
    return name;
  }

  /** Where a file is, in full. */
  Path path(String name) {
    return new Path(location, name);
  }

  /**
   * Deletes the files that no row points to and that are older than {@link #KEPT}: of tasks whose
   * rows did not land, and of rows that were deleted from the log.
   *
   * @param log the table
   * @return how many
   * @throws IOException when they cannot be listed or deleted
   */
  public int sweep(Dataset<Row> log, Instant now) throws IOException {
    Path folder = path(FOLDER);
    FileSystem files = TableFile.files(folder);
    if (!files.exists(folder)) {
      return 0;
    }
    Set<String> known = new HashSet<>();
    ExchangeRows.bodyFiles(log).forEach(name -> known.add(path(name).toString()));
    long before = now.minus(KEPT).toEpochMilli();
    int deleted = 0;
    RemoteIterator<LocatedFileStatus> all = files.listFiles(folder, true);
    while (all.hasNext()) {
      LocatedFileStatus file = all.next();
      boolean isOld = file.getModificationTime() < before;
      if (isOld && !known.contains(file.getPath().toString())) {
        deleted += files.delete(file.getPath(), false) ? 1 : 0;
      }
    }
    return deleted;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }
}
