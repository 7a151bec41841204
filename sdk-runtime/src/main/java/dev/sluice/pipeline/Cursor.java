package dev.sluice.pipeline;

import java.io.Serializable;
import java.time.Duration;

/**
 * How a flow reads only what is new.
 *
 * @param field the item's field whose latest value is remembered
 * @param lookback how much before it is read again, for records that appear late
 */
public record Cursor(String field, Duration lookback) implements Serializable {}
