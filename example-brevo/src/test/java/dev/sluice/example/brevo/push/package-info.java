/** Flows that send rows, on real HTTP, Spark and Delta. */
@NullMarked
package dev.sluice.example.brevo.push;

import org.jspecify.annotations.NullMarked;
