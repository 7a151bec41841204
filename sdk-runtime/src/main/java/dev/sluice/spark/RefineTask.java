package dev.sluice.spark;

import dev.sluice.client.Paging;
import dev.sluice.exchange.Batch;
import dev.sluice.exchange.Exchange;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a refine function is shipped with.
 *
 * @param batch the batch that is refined
 * @param pagings where a page's items are, by operation
 * @param columns how many columns the table has
 * @param parents which of them are the parent's key, from 0
 */
public record RefineTask(
    Batch batch, Map<String, Paging> pagings, int columns, List<Integer> parents)
    implements Serializable {

  public RefineTask {
    pagings = Map.copyOf(pagings);
    parents = List.copyOf(parents);
  }

  /** For a table whose rows have no parent. */
  public RefineTask(Batch batch, Map<String, Paging> pagings, int columns) {
    this(batch, pagings, columns, List.of());
  }

  /** The columns of an item without rows, of which only the parent's key is known. */
  Object[] columnsOf(Object[] parent) {
    Object[] all = new Object[columns];
    for (int i = 0; i < parents.size(); i++) {
      all[parents.get(i)] = parent[i];
    }
    return all;
  }

  /** How the items of an exchange's page are found. */
  Paging paging(Exchange exchange) {
    return Objects.requireNonNull(pagings.get(exchange.operation()));
  }
}
