package dev.sluice.spark;

import dev.sluice.client.Pages;
import java.io.Serializable;
import java.util.Map;

/**
 * What a fetch function is shipped with.
 *
 * @param pipeline the pipeline's name
 * @param flow the flow's name
 * @param batchId the batch the exchanges belong to
 * @param lists a list of each operation; work items bring their own requests
 * @param window how many exchanges a task keeps in flight
 * @param bodies where bodies are kept that are too large for a row
 */
public record FetchTask(
    String pipeline,
    String flow,
    String batchId,
    Map<String, Pages<?>> lists,
    int window,
    BodyFiles bodies)
    implements Serializable {

  public FetchTask {
    lists = Map.copyOf(lists);
  }
}
