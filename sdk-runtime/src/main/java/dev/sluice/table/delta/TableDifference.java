package dev.sluice.table.delta;

import org.jspecify.annotations.Nullable;

/**
 * One way in which a table that is there differs from its contract.
 *
 * @param column the column, or the field within one
 * @param text what differs, for people
 * @param isAddition whether adding the column, which may be null, is all that is needed
 * @param ddl the statements that alter the table; null where nothing alters it in place
 */
record TableDifference(ColumnPath column, String text, boolean isAddition, @Nullable String ddl) {}
