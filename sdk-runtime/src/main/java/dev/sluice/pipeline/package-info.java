/**
 * The engine behind a generated {@code main}: settings, the run of each flow from API to table, its
 * progress and its report.
 */
@NullMarked
package dev.sluice.pipeline;

import org.jspecify.annotations.NullMarked;
