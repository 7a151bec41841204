/** Measurements of Sluice beside its peers. */
@NullMarked
package dev.sluice.benchmarks;

import org.jspecify.annotations.NullMarked;
