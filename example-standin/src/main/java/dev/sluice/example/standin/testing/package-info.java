/**
 * What the examples' tests have in common: the Spark session, runs of a pipeline, processes, and a
 * plain client of a stand-in. It is not a test jar, because builds that skip tests make none.
 */
@NullMarked
package dev.sluice.example.standin.testing;

import org.jspecify.annotations.NullMarked;
