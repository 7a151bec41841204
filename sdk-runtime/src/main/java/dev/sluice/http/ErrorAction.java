package dev.sluice.http;

/** What is to be done about a response that an error rule matches. */
public enum ErrorAction {
  /** The call fails. */
  FAIL,
  /** The request is sent again, as after a failure of the server; unless it may have had effect. */
  RETRY,
  /** The request was not processed, because there were too many: it is sent again, later. */
  THROTTLE,
  /** The credentials are renewed and the request is sent once more; then the call fails. */
  REFRESH_AUTH,
  /** The response counts as one without content, and a list goes no further. */
  SKIP,
  /** There is nothing: the response counts as one without content, and a list ends. */
  EMPTY,
  /** What a list is followed by is no longer known to the API: it must be read from the start. */
  RESYNC,
  /** Nothing more is to be asked for, e.g. because a quota is used up: the run stops. */
  STOP_RUN
}
