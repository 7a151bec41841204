package dev.sluice.contract;

/**
 * How one field of what an API sent in a batch differs from its read contract.
 *
 * @param kind how
 * @param pointer a JSON pointer into the item, with a star for the elements of arrays and maps
 * @param found the kinds of the values, e.g. {@code integer or text}; empty where there are none
 * @param count in how many objects
 * @param first where it was seen first
 * @param component the component to add to the record; empty where none follows
 */
public record FieldDrift(
    DriftKind kind, String pointer, String found, long count, DriftPlace first, String component) {}
