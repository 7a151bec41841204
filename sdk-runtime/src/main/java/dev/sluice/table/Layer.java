package dev.sluice.table;

import java.util.Locale;

/** Where a table stands between the API and its readers. */
public enum Layer {
  /** Exchanges, as received. */
  BRONZE,
  /** Typed rows. */
  SILVER,
  /** Items that do not fit their contract. */
  QUARANTINE;

  /** The layer's name in paths and tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
