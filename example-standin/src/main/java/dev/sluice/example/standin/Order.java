package dev.sluice.example.standin;

/** In which order a list is given. */
public enum Order {
  /** In order of creation. */
  OLDEST_FIRST,
  /** Against the order of creation. */
  NEWEST_FIRST
}
