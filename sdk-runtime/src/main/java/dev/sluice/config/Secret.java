package dev.sluice.config;

/** A secret value. It cannot be printed or serialized; only {@link #reveal()} gives it out. */
public final class Secret {

  private final String value;

  Secret(String value) {
    this.value = value;
  }

  /** A secret that was not looked up but received or made, e.g. a token. */
  public static Secret of(String value) {
    return new Secret(value);
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
