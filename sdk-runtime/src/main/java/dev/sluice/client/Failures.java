package dev.sluice.client;

import dev.sluice.config.AuthConfig;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.NoAuthConfig;
import dev.sluice.config.SecretRef;
import dev.sluice.contract.ErrorBodyReader;
import dev.sluice.contract.ErrorDetail;
import dev.sluice.control.ErrorClass;
import dev.sluice.error.ApiException;
import dev.sluice.error.ContractException;
import dev.sluice.error.NetworkException;
import dev.sluice.error.SluiceException;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Turns outcomes that are no success into exceptions that say what failed, where, and what to do.
 */
public final class Failures {

  private Failures() {}

  /**
   * Returns normally for a 2xx status.
   *
   * @throws ApiException for any other status
   * @throws NetworkException when there is none
   */
  public static void throwUnlessSuccess(
      ConnectorConfig config, HttpRequest request, HttpResponse response) {
    NetworkError error = response.networkError();
    if (error != null) {
      throw new NetworkException(
          request.operation(), error, networkMessage(config, request, response, error));
    }
    if (!response.isSuccess()) {
      ErrorDetail detail = ErrorBodyReader.read(response.body(), config.errorBody());
      throw new ApiException(
          request.operation(),
          response.status(),
          detail.code(),
          apiMessage(config, request, response, detail));
    }
  }

  /**
   * What to tell of a request whose stage failed: it could not be made, or middleware is broken.
   */
  public static String message(HttpRequest request, @Nullable Throwable failure) {
    RuntimeException cause = unwrapped(failure);
    return cause instanceof SluiceException
        ? String.valueOf(cause.getMessage())
        : request.operation() + " could not be sent: " + cause;
  }

  /** The same contract problem, told with whose reply it is. */
  public static ContractException contract(
      HttpRequest request, HttpResponse response, ContractException problem) {
    return new ContractException(
        request.operation()
            + ": the reply to "
            + request
            + " (status "
            + response.status()
            + ") breaks its contract: "
            + problem.getMessage());
  }

  /** The failure behind the wrappers of futures; checked ones are wrapped once. */
  static RuntimeException unwrapped(@Nullable Throwable failure) {
    Throwable cause = failure;
    while ((cause instanceof CompletionException || cause instanceof ExecutionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof RuntimeException known ? known : new CompletionException(cause);
  }

  private static String apiMessage(
      ConnectorConfig config, HttpRequest request, HttpResponse response, ErrorDetail detail) {
    StringBuilder message = start(request).append("status ").append(response.status());
    if (!detail.code().isEmpty() || !detail.message().isEmpty()) {
      message.append(", the API says: ").append(detail.code());
      message.append(detail.code().isEmpty() || detail.message().isEmpty() ? "" : " - ");
      message.append(detail.message());
    }
    return finish(message, response, remedy(config, response));
  }

  private static String networkMessage(
      ConnectorConfig config, HttpRequest request, HttpResponse response, NetworkError error) {
    return finish(start(request).append(error.message()), response, remedy(config, response));
  }

  private static StringBuilder start(HttpRequest request) {
    return new StringBuilder()
        .append(request.operation())
        .append(" failed: ")
        .append(request.method())
        .append(' ')
        .append(path(request.url()))
        .append(": ");
  }

  private static String finish(StringBuilder message, HttpResponse response, String remedy) {
    if (response.attempts() > 1) {
      message.append(", after ").append(response.attempts()).append(" attempts");
    }
    return message.append(". ").append(remedy).toString();
  }

  private static String path(String url) {
    try {
      return URI.create(url).getRawPath();
    } catch (IllegalArgumentException e) {
      return "(an illegal URL)";
    }
  }

  private static String remedy(ConnectorConfig config, HttpResponse response) {
    return switch (ErrorClass.of(response)) {
      case CREDENTIALS -> credentials(config.auth());
      case NOT_FOUND ->
          "Check the path and its variables, and the base URL " + config.baseUrl() + ".";
      case RATE_LIMITED -> "The API limits the rate: lower the declared rate, or run again later.";
      case REJECTED -> "The API rejects the request as it is: check its parameters and body.";
      case REDIRECT -> "Redirects are not followed: check the base URL " + config.baseUrl() + ".";
      case SERVER -> "The API is in trouble: run again later; what was read is kept.";
      case UNREACHABLE ->
          "Check the base URL " + config.baseUrl() + " and the network between here and there.";
      case INTERRUPTED -> "The network or the API is slow or unstable: run again later.";
      case TOO_LARGE -> "Ask for smaller pages, or raise the connector's maxBodyBytes.";
      case INVALID -> "Check the base URL " + config.baseUrl() + " and what answers there.";
      case CIRCUIT_OPEN ->
          "Earlier calls failed in a row, so the API is left alone for a while: run again later.";
      case SUCCESS -> "";
    };
  }

  private static String credentials(AuthConfig auth) {
    if (auth instanceof NoAuthConfig) {
      return "The API wants credentials, and the connector declares none.";
    }
    List<String> names = auth.secrets().stream().map(SecretRef::name).toList();
    return switch (names.size()) {
      case 0 -> "Check the connector's credentials, and what they are allowed to do.";
      case 1 -> "Check the secret " + names.get(0) + ", and what it is allowed to do.";
      default ->
          "Check the secrets " + String.join(", ", names) + ", and what they are allowed to do.";
    };
  }
}
