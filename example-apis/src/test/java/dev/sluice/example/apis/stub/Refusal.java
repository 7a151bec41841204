package dev.sluice.example.apis.stub;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sluice.error.ApiError;
import dev.sluice.error.ApiException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What an API said as it refused a call. */
public final class Refusal {

  private Refusal() {}

  /** The error that the call fails with, which must be the API's. */
  public static ApiError of(ThrowingCallable call) {
    return catchThrowableOfType(ApiException.class, call).error();
  }
}
