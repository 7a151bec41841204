/**
 * Table stores: how exchanges, rows and the cursor come to rest, each in one transaction. {@code
 * TableStore} is what the engine knows; {@code delta} is the first store.
 */
@NullMarked
package dev.sluice.table;

import org.jspecify.annotations.NullMarked;
