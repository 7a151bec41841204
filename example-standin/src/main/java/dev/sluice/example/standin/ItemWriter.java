package dev.sluice.example.standin;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The writing of one kind of record. */
@FunctionalInterface
public interface ItemWriter {
  /** Writes the record with an index. */
  void write(int index, JsonGenerator json) throws IOException;
}
