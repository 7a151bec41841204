package dev.sluice.spark;

import dev.sluice.exchange.Batch;
import java.io.Serializable;

/**
 * What a push flow's refine function is shipped with.
 *
 * @param batch the batch that is refined
 * @param columns how many columns the result table has
 */
public record PushRefineTask(Batch batch, int columns) implements Serializable {}
