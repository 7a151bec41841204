/** What the user wrote, as plain values, and the names of everything generated from it. */
@NullMarked
package dev.sluice.processor.model;

import org.jspecify.annotations.NullMarked;
