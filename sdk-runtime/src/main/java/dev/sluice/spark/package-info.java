/**
 * What runs on executors: the partition functions, the rows they read and write, and what all tasks
 * of a run share.
 */
@NullMarked
package dev.sluice.spark;

import org.jspecify.annotations.NullMarked;
