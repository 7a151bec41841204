/**
 * Reads JSON into read contracts, and checks and writes the other way; what generated readers and
 * writers call.
 */
@NullMarked
package dev.sluice.contract;

import org.jspecify.annotations.NullMarked;
