package dev.sluice.client;

import dev.sluice.config.AuthConfig;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.NoAuthConfig;
import dev.sluice.config.SecretRef;
import dev.sluice.contract.BodyExcerpt;
import dev.sluice.contract.ErrorBodyReader;
import dev.sluice.contract.ErrorDetail;
import dev.sluice.control.ErrorClass;
import dev.sluice.error.ApiError;
import dev.sluice.error.ApiException;
import dev.sluice.error.ContractException;
import dev.sluice.error.ItemFailure;
import dev.sluice.error.NetworkException;
import dev.sluice.error.PartialFailureException;
import dev.sluice.error.ResyncException;
import dev.sluice.error.SecretException;
import dev.sluice.error.SluiceException;
import dev.sluice.error.StopRunException;
import dev.sluice.http.ErrorAction;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import dev.sluice.http.Operation;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Turns outcomes that are no success into exceptions that say what failed, where, and what to do.
 */
public final class Failures {

  // Shorter ones would be found in ordinary words.
  private static final int SHORTEST_SECRET = 4;

  private Failures() {}

  /**
   * Returns normally for a 2xx status that no error rule speaks of, and for what a rule lets count
   * as one without content.
   *
   * @throws ApiException for any other
   * @throws NetworkException when there is none
   */
  public static void throwUnlessSuccess(
      ConnectorConfig config, HttpRequest request, HttpResponse response) {
    NetworkError error = response.networkError();
    if (error != null) {
      throw new NetworkException(
          request.operation(), error, networkMessage(config, request, response, error));
    }
    if (!response.isSuccess() && !response.isWithoutContent()) {
      throw exception(config, request, response);
    }
  }

  /** What to tell where a value was asked for, and a rule says that there is none. */
  static ApiException withoutContent(
      ConnectorConfig config, HttpRequest request, HttpResponse response) {
    return exception(config, request, response);
  }

  /** What to tell of a batch that was done in part. */
  static PartialFailureException partial(HttpRequest request, Response<?> response) {
    ItemFailure first = response.failures().get(0);
    ApiError error = new ApiError(response.status(), first.code(), first.message(), "", 1);
    return new PartialFailureException(request.operation(), error, response.failures());
  }

  private static ApiException exception(
      ConnectorConfig config, HttpRequest request, HttpResponse response) {
    ErrorDetail detail = ErrorBodyReader.read(response.body(), config.errors().body());
    ApiError error =
        new ApiError(
            response.status(),
            detail.code(),
            withoutSecrets(config, detail.message()),
            requestId(config, response).orElse(detail.requestId()),
            response.attempts());
    Operation operation = request.operation();
    String message = apiMessage(config, request, response, error);
    if (response.action() == ErrorAction.RESYNC) {
      return new ResyncException(operation, error, message);
    }
    return response.action() == ErrorAction.STOP_RUN
        ? new StopRunException(operation, error, message)
        : new ApiException(operation, error, message);
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
      ConnectorConfig config,
      HttpRequest request,
      HttpResponse response,
      ContractException problem) {
    String id = requestId(config, response).map(told -> ", request id " + told).orElse("");
    return new ContractException(
        request.operation()
            + ": the reply to "
            + request
            + " (status "
            + response.status()
            + id
            + ") breaks its contract: "
            + problem.getMessage());
  }

  /** What the API itself calls the request, where it says so in a header. */
  private static Optional<String> requestId(ConnectorConfig config, HttpResponse response) {
    String header = config.errors().requestIdHeader();
    return header.isEmpty() ? Optional.empty() : response.headers().first(header);
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
      ConnectorConfig config, HttpRequest request, HttpResponse response, ApiError error) {
    StringBuilder message = start(request).append("status ").append(response.status());
    if (!error.code().isEmpty() || !error.message().isEmpty()) {
      message.append(", the API says: ").append(error.code());
      message.append(error.code().isEmpty() || error.message().isEmpty() ? "" : " - ");
      message.append(error.message());
    }
    String excerpt = withoutSecrets(config, BodyExcerpt.of(response.body()));
    if (!excerpt.isEmpty()) {
      message.append(", the reply is no JSON and begins \"").append(excerpt).append('"');
    }
    if (!error.requestId().isEmpty()) {
      message.append(", its request id is ").append(error.requestId());
    }
    return finish(message, response, remedy(config, response));
  }

  private static String networkMessage(
      ConnectorConfig config, HttpRequest request, HttpResponse response, NetworkError error) {
    return finish(start(request).append(error.message()), response, remedy(config, response));
  }

  /** The text without the connector's own secrets, which the API may have repeated. */
  private static String withoutSecrets(ConnectorConfig config, String text) {
    String clean = text;
    for (SecretRef ref : text.isEmpty() ? List.<SecretRef>of() : config.auth().secrets()) {
      try {
        String value = ref.resolve().reveal();
        clean = value.length() < SHORTEST_SECRET ? clean : clean.replace(value, "***");
      } catch (SecretException e) {
        // Not known here, so it cannot be told from other text.
      }
    }
    return clean;
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
    if (response.action() == ErrorAction.RESYNC) {
      return "The API no longer knows where the list was left: read it from the start.";
    }
    if (response.action() == ErrorAction.STOP_RUN) {
      return "Nothing more can be asked for until the API's quota is renewed: run again then.";
    }
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
      case TOO_LARGE ->
          "Ask for smaller pages or files, or raise max-file-bytes of "
              + config.name()
              + " in the run's settings (ConnectorConfig.withMaxFileBytes).";
      case NOT_KEPT ->
          "Make room in the folder for temporary files of the process that asked"
              + " (java.io.tmpdir), and run again.";
      case INVALID -> "Check the base URL " + config.baseUrl() + " and what answers there.";
      case CIRCUIT_OPEN ->
          "Earlier calls failed in a row, so the API is left alone for a while: run again later.";
      case SUCCESS -> "The connector lets this count as no content: ask for an Optional.";
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
