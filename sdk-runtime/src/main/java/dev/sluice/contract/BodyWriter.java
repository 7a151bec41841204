package dev.sluice.contract;

import java.io.IOException;
import java.io.Serializable;

/**
 * Writes a request body as JSON; generated for each record used as one. Stateless.
 *
 * @param <T> the record
 */
public interface BodyWriter<T> extends Serializable {

  /** Writes the value as one JSON object, null components left out. */
  void write(T value, JsonOutput out) throws IOException;
}
