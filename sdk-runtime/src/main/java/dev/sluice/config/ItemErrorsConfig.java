package dev.sluice.config;

import java.io.Serializable;

/**
 * Where a reply to a batch tells of the items that failed, although the batch as a whole was done.
 *
 * <p>Where an index or a key is told, the array lists only failures; also where nothing is, and an
 * entry is what names the item. Else it has an entry for every item, in the order they were sent,
 * and those with a code or message are failures.
 *
 * <pre>{@code
 * // {"results": [ … ], "errors": [{"index": 3, "error": "invalid_email", "message": "No domain"}]}
 * new ItemErrorsConfig("/errors", "/error", "/message", "/index", "")
 * }</pre>
 *
 * @param items the JSON pointer of the array; empty when the body is the array
 * @param code of an entry's error code, seen from the entry; empty for none
 * @param message of its message, seen from the entry; empty for none
 * @param index of the item's place in the batch, from 0, seen from the entry; empty for none
 * @param key of what else names the item, seen from the entry; empty for none
 */
public record ItemErrorsConfig(String items, String code, String message, String index, String key)
    implements Serializable {

  public ItemErrorsConfig {
    Checks.pointer("items", items);
    Checks.pointer("code", code);
    Checks.pointer("message", message);
    Checks.pointer("index", index);
    Checks.pointer("key", key);
  }

  /** Whether the array lists only items that failed. */
  public boolean listsFailuresOnly() {
    return !index.isEmpty() || !key.isEmpty() || listsKeys();
  }

  /** Whether the entries are themselves what names the items. */
  public boolean listsKeys() {
    return (code + message + index + key).isEmpty();
  }
}
