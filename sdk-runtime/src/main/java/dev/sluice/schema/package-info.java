/** A table's schema as plain values: name, columns, types, keys. */
@NullMarked
package dev.sluice.schema;

import org.jspecify.annotations.NullMarked;
