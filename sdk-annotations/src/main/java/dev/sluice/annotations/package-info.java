/**
 * What a user writes: annotations only, read by the processor at compile time and never at run
 * time.
 *
 * <p>Retention is {@code CLASS} throughout, so nothing here can be found by reflection in a running
 * program: generated code is the only bridge to the runtime.
 */
package dev.sluice.annotations;
