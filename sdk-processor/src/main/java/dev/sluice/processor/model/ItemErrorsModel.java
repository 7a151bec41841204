package dev.sluice.processor.model;

import java.util.stream.Stream;

/**
 * {@code @ItemErrors}.
 *
 * @param items the pointer of the array
 * @param code of an entry's code; empty for none
 * @param message of its message; empty for none
 * @param index of the item's place; empty for none
 * @param key of what else names the item; empty for none
 * @param origin the annotation
 */
public record ItemErrorsModel(
    Written<String> items,
    Written<String> code,
    Written<String> message,
    Written<String> index,
    Written<String> key,
    Origin origin) {

  /** All its pointers, as the runtime takes them. */
  public Stream<Written<String>> pointers() {
    return Stream.of(items, code, message, index, key);
  }
}
