package dev.sluice.example.brevo.standin;

/**
 * What the rate gate says of one request.
 *
 * @param admitted whether the request may pass
 * @param limit requests admitted in any one second
 * @param remaining requests that could still pass now
 * @param resetSeconds seconds left until the limit is whole again: a duration, not a time of day
 */
record RateStatus(boolean admitted, int limit, int remaining, int resetSeconds) {
  /** Returns an answer with the three headers of this status, where it does not have them yet. */
  Answer mark(Answer answer) {
    Answer marked = answer;
    marked = add(marked, "x-sib-ratelimit-limit", limit);
    marked = add(marked, "x-sib-ratelimit-remaining", remaining);
    return add(marked, "x-sib-ratelimit-reset", resetSeconds);
  }

  private static Answer add(Answer answer, String name, int value) {
    return answer.headers().containsKey(name)
        ? answer
        : answer.withHeader(name, Integer.toString(value));
  }
}
