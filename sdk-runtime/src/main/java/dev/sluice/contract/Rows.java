package dev.sluice.contract;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one document, one after another; each is an item. */
interface Rows {

  /** Goes to the next row. Returns false at the end. */
  boolean next() throws IOException;

  /** Why the row is none; null when it is well-formed. */
  @Nullable Violation flaw();

  /** The row as JSON; only where it has no flaw. */
  JsonParser json() throws IOException;

  /** How the fields of a contract are found in a row. */
  JsonInput.Names names();

  /** The number of the row's first line, from 1. */
  long line();

  /** The row as received. */
  String text();

  /** Gives back what reading them took; called when there are no more, or no more are wanted. */
  default void close() throws IOException {}
}
