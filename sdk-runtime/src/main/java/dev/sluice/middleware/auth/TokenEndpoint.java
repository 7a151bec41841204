package dev.sluice.middleware.auth;

import dev.sluice.config.ErrorBodyConfig;
import dev.sluice.config.Secret;
import dev.sluice.config.SecretRef;
import dev.sluice.config.TokenReplyConfig;
import dev.sluice.contract.BodyText;
import dev.sluice.contract.ErrorBodyReader;
import dev.sluice.contract.ErrorDetail;
import dev.sluice.error.AuthException;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.HttpResponse;
import dev.sluice.http.NetworkError;
import dev.sluice.middleware.AuthenticatorContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An endpoint that gives tokens: asks it, reads its reply, and tells what is wrong with it. */
final class TokenEndpoint {

  // RFC 6749 §5.2; an endpoint that says nothing there is told of by its status alone.
  private static final ErrorBodyConfig OAUTH2_ERROR =
      new ErrorBodyConfig("/error", "/error_description");
  private static final BigDecimal LONGEST_LIFE =
      BigDecimal.valueOf(Duration.ofDays(3650).toSeconds());

  private final AuthenticatorContext context;
  private final TokenReplyConfig reply;
  private final List<SecretRef> secrets;

  /** An endpoint that answers in that shape, and is asked with those secrets. */
  TokenEndpoint(AuthenticatorContext context, TokenReplyConfig reply, List<SecretRef> secrets) {
    this.context = context;
    this.reply = reply;
    this.secrets = secrets;
  }

  /** Where a declared URL leads: itself, or below the connector's base URL. */
  static String url(AuthenticatorContext context, String declared) {
    if (!declared.startsWith("/")) {
      return declared;
    }
    String base = context.baseUrl();
    return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + declared;
  }

  /** Sends the request; the stage fails with an {@link AuthException} without a 2xx. */
  CompletionStage<HttpResponse> ask(HttpRequest request) {
    return context.exchange().send(request).thenApply(response -> checked(request, response));
  }

  /**
   * The token of a reply.
   *
   * @throws AuthException when it holds none
   */
  Token token(HttpRequest request, HttpResponse response) {
    Instant now = context.clock().instant();
    String value =
        BodyText.at(response.body(), reply.token())
            .filter(text -> !text.isBlank())
            .orElseThrow(
                () ->
                    failure(
                        request,
                        response.status(),
                        ErrorDetail.NONE,
                        "the reply has no token at \"" + reply.token() + "\""));
    return Token.of(Secret.of(value), life(response), now).at(origin(request, response));
  }

  private @Nullable String origin(HttpRequest request, HttpResponse response) {
    if (reply.origin().isEmpty()) {
      return null;
    }
    String told = BodyText.at(response.body(), reply.origin()).orElse("");
    return ToldOrigin.of(told)
        .orElseThrow(
            () ->
                failure(
                    request,
                    response.status(),
                    ErrorDetail.NONE,
                    "the reply has no origin at \""
                        + reply.origin()
                        + "\" that credentials may go to, such as \"https://eu1.example.com\""));
  }

  private @Nullable Duration life(HttpResponse response) {
    Optional<String> told =
        reply.expiresIn().isEmpty()
            ? Optional.empty()
            : BodyText.at(response.body(), reply.expiresIn());
    return told.flatMap(TokenEndpoint::seconds).orElse(reply.lifetime());
  }

  /** Whole seconds, from a number or numeric text with a fraction or without. */
  private static Optional<Duration> seconds(String text) {
    try {
      BigDecimal seconds = new BigDecimal(text.strip());
      return seconds.signum() <= 0
          ? Optional.empty()
          : Optional.of(Duration.ofSeconds(seconds.min(LONGEST_LIFE).longValue()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private HttpResponse checked(HttpRequest request, HttpResponse response) {
    NetworkError error = response.networkError();
    if (error != null) {
      throw failure(request, 0, ErrorDetail.NONE, error.message());
    }
    if (!response.isSuccess()) {
      ErrorDetail detail = ErrorBodyReader.read(response.body(), OAUTH2_ERROR);
      throw failure(request, response.status(), detail, "status " + response.status());
    }
    return response;
  }

  private AuthException failure(HttpRequest request, int status, ErrorDetail detail, String what) {
    StringBuilder message =
        new StringBuilder()
            .append(request.operation())
            .append(" failed, so no credentials are to be had: ")
            .append(request)
            .append(": ")
            .append(what);
    if (!detail.code().isEmpty() || !detail.message().isEmpty()) {
      message.append(", the API says: ").append(detail.code());
      message.append(detail.code().isEmpty() || detail.message().isEmpty() ? "" : " - ");
      message.append(detail.message());
    }
    message.append(". Check the secrets ").append(names()).append(", and the URL.");
    return new AuthException(
        request.operation(), status, detail.code(), hidden(message.toString()));
  }

  private String names() {
    return secrets.stream().map(SecretRef::name).collect(Collectors.joining(", "));
  }

  /** The text without secrets that the endpoint may have repeated. */
  private String hidden(String text) {
    String clean = text;
    for (SecretRef ref : secrets) {
      String value = ref.resolve().reveal();
      clean = value.length() < 4 ? clean : clean.replace(value, "***");
    }
    return clean;
  }
}
