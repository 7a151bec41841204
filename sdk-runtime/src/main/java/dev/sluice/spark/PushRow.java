package dev.sluice.spark;

import org.apache.spark.sql.Row;

/**
 * A row that is to be sent, as {@link PushRows} hand it to a task.
 *
 * @param key its key columns, as JSON
 * @param id the identity of the row with this content
 * @param content the row, as JSON
 * @param interrupted whether it may have been sent before, by a task or run that was stopped
 * @param values its columns
 */
record PushRow(String key, String id, String content, boolean interrupted, Row values) {

  /** The same row, which another attempt of the task may have sent. */
  PushRow asInterrupted() {
    return new PushRow(key, id, content, true, values);
  }
}
