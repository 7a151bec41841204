package dev.sluice.contract;

/**
 * What an API says about an error.
 *
 * @param code its own code; empty for none
 * @param message its own words, shortened; empty for none
 * @param requestId its own name for the request; empty for none
 */
public record ErrorDetail(String code, String message, String requestId) {

  /** Nothing. */
  public static final ErrorDetail NONE = new ErrorDetail("", "", "");
}
