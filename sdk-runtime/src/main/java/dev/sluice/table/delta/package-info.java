/** Tables in Delta Lake's format, in a folder or object store. */
@NullMarked
package dev.sluice.table.delta;

import org.jspecify.annotations.NullMarked;
