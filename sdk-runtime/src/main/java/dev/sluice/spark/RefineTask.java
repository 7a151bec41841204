package dev.sluice.spark;

import dev.sluice.client.Paging;
import dev.sluice.exchange.Batch;
import java.io.Serializable;

/**
 * What a refine function is shipped with.
 *
 * @param batch the batch that is refined
 * @param paging where a page's items are
 * @param columns how many columns the table has
 * @param limit how many items of the list are wanted; {@link Long#MAX_VALUE} for all
 */
public record RefineTask(Batch batch, Paging paging, int columns, long limit)
    implements Serializable {}
