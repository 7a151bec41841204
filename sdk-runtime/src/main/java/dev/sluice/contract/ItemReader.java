package dev.sluice.contract;

import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value from JSON, token by token; generated for each read contract. Stateless, shared
 * over threads.
 *
 * @param <T> what is read
 */
@FunctionalInterface
public interface ItemReader<T> extends Serializable {

  /**
   * Reads the value whose first token is the current one, and leaves its last token current.
   *
   * @return null when it is JSON null, or does not fit: then {@code in} holds the violations
   * @throws IOException when the text is no JSON
   */
  @Nullable T read(JsonInput in) throws IOException;
}
