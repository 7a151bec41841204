/** The exceptions users see: sealed, each says what failed, where, and what to do. */
@NullMarked
package dev.sluice.error;

import org.jspecify.annotations.NullMarked;
