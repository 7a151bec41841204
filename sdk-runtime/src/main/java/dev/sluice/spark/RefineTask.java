package dev.sluice.spark;

import dev.sluice.client.Paging;
import dev.sluice.exchange.Batch;
import dev.sluice.exchange.Exchange;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/**
 * What a refine function is shipped with.
 *
 * @param batch the batch that is refined
 * @param pagings where a page's items are, by operation
 * @param columns how many columns the table has
 */
public record RefineTask(Batch batch, Map<String, Paging> pagings, int columns)
    implements Serializable {

  public RefineTask {
    pagings = Map.copyOf(pagings);
  }

  /** How the items of an exchange's page are found. */
  Paging paging(Exchange exchange) {
    return Objects.requireNonNull(pagings.get(exchange.operation()));
  }
}
