/** The exchange log: one immutable row per request and response, and the batches they belong to. */
@NullMarked
package dev.sluice.exchange;

import org.jspecify.annotations.NullMarked;
