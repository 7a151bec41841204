package dev.sluice.control;

/** What follows an attempt. */
public sealed interface RetryDecision {

  /** The outcome stands: it is a success, or a repeat would not change it. */
  record Done() implements RetryDecision {}

  /** The request is sent again after so many nanoseconds; at least 1. */
  record Again(long delayNanos) implements RetryDecision {}

  /** The outcome stands, although a repeat could change it; the reason is for people. */
  record GiveUp(String reason) implements RetryDecision {}
}
