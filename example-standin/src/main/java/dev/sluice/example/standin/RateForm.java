package dev.sluice.example.standin;

import java.util.Map;

/** How a vendor tells the state of the rate limit. */
@FunctionalInterface
public interface RateForm {
  /** Returns the headers that every answer carries, those with a wrong key aside. */
  Map<String, String> headers(RateStatus rate);
}
