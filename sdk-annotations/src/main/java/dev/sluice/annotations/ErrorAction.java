package dev.sluice.annotations;

/** What is done about a response that an {@link ErrorRule} matches. */
public enum ErrorAction {
  /** The call fails. */
  FAIL,
  /** The request is sent again, as after a failure of the server; unless it may have had effect. */
  RETRY,
  /**
   * The request was not processed, because there were too many: it is sent again, later, and nobody
   * else sends until then.
   */
  THROTTLE,
  /** The credentials are renewed and the request is sent once more; then the call fails. */
  REFRESH_AUTH,
  /**
   * What is asked for cannot be had, and the rest is: the response counts as one without content.
   * The summary of a run says how often.
   */
  SKIP,
  /**
   * There is nothing: the response counts as one without content. A list ends, an {@code Optional}
   * is empty.
   */
  EMPTY,
  /**
   * The API no longer knows where the list was left: a flow reads it from the start, once in a run,
   * and replaces the table's rows.
   */
  RESYNC,
  /**
   * Nothing more can be asked for now, e.g. because a daily quota is used up: the run ends, and the
   * next one goes on from there.
   */
  STOP_RUN
}
