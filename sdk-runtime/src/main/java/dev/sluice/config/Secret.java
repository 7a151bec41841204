package dev.sluice.config;

/** A secret value. It cannot be printed or serialized; only {@link #reveal()} gives it out. */
public final class Secret {

  private final String value;

  Secret(String value) {
    this.value = value;
  }

  /** The value itself, to be put into a request and nowhere else. */
  public String reveal() {
    return value;
  }

  @Override
  public String toString() {
    return "***";
  }
}
