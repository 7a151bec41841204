package dev.sluice.http;

import java.io.IOException;
import java.io.InputStream;

/**
 * The content of a body that is too large for memory: a file of this process, or one beside a
 * table. May be opened any number of times, also at once, and from any thread.
 */
public interface StoredContent {

  /**
   * A stream of what stands from that byte on, counted from 0; closed by the caller.
   *
   * @throws IOException when it cannot be read, or has been released
   */
  InputStream open(long offset) throws IOException;

  /** How many bytes it has. */
  long length();

  /** Gives back what it takes on disk; it cannot be opened any more. Does nothing by default. */
  default void release() {}
}
