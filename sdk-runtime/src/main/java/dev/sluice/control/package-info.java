/** Pure decisions: paging, retries, rates. Time and chance are arguments; no input or output. */
@NullMarked
package dev.sluice.control;

import org.jspecify.annotations.NullMarked;
