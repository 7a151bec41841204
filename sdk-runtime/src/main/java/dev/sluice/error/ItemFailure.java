package dev.sluice.error;

import java.io.Serializable;

/**
 * An item of a batch that the API did not take, although it took others.
 *
 * @param index the item's place in the batch, from 0; {@link #UNKNOWN} when the API does not tell
 * @param key what the API names the item by, e.g. an e-mail address; empty when it does not
 * @param code the API's own code; empty when it gave none
 * @param message the API's own words, shortened; empty when it gave none
 */
public record ItemFailure(int index, String key, String code, String message)
    implements Serializable {

  /** The index of an item that is told of otherwise. */
  public static final int UNKNOWN = -1;

  /** Which item and why; without its key, which may be personal. */
  @Override
  public String toString() {
    String which = index == UNKNOWN ? "an item" : "item " + index;
    String why = code.isEmpty() || message.isEmpty() ? code + message : code + " - " + message;
    return why.isEmpty() ? which : which + ": " + why;
  }
}
