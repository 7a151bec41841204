package dev.sluice.error;

import org.jspecify.annotations.Nullable;

/**
 * Something Sluice could not do. The message says what failed, where, and what to do about it; it
 * never holds a secret or a whole body, and is fit to be shown without the stack trace.
 */
public abstract sealed class SluiceException extends RuntimeException
    permits ApiException,
        AuthException,
        ConfigException,
        ContractException,
        FetchException,
        NetworkException,
        PagingException,
        PushException,
        SecretException,
        TableException {

  private static final long serialVersionUID = 1;

  SluiceException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
