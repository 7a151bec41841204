package dev.sluice.processor.model;

/**
 * {@code @OffsetPages}.
 *
 * @param items the pointer of the items
 * @param total the pointer of the total; may be empty
 * @param pageSize how many items a page asks for
 * @param offset the query parameter of the offset
 * @param limit the query parameter of the page size
 * @param stop the constant of {@code StopRule}
 * @param stopWritten whether the user wrote it
 * @param origin the annotation
 */
public record PagingModel(
    Written<String> items,
    Written<String> total,
    Written<Integer> pageSize,
    Written<String> offset,
    Written<String> limit,
    Written<String> stop,
    boolean stopWritten,
    Origin origin) {}
