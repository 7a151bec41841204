package dev.sluice.middleware.auth;

import dev.sluice.config.Secret;
import dev.sluice.config.SecretRef;
import dev.sluice.http.HttpRequest;
import java.net.URI;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the parts of one request into the text that is signed. */
final class SigningTemplate {

  private static final Pattern PART = Pattern.compile("\\{([^{}]*)}");
  private static final String HEADER = "header:";
  private static final String SECRET = "secret:";

  private final HttpRequest request;
  private final URI url;
  private final String timestamp;
  private final Function<byte[], String> digest;
  private final Function<SecretRef, Secret> secrets;

  /**
   * @param request what is signed, complete but for its signature
   * @param timestamp as it is sent
   * @param digest the hash of bytes, hexadecimal
   * @param secrets finds secrets
   */
  SigningTemplate(
      HttpRequest request,
      String timestamp,
      Function<byte[], String> digest,
      Function<SecretRef, Secret> secrets) {
    this.request = request;
    this.url = URI.create(request.url());
    this.timestamp = timestamp;
    this.digest = digest;
    this.secrets = secrets;
  }

  /**
   * The text to sign; the template has no other parts than {@link
   * dev.sluice.config.SignatureConfig} allows.
   */
  String fill(String template) {
    return PART.matcher(template.replace("\\n", "\n"))
        .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1))));
  }

  private String value(String part) {
    if (part.startsWith(HEADER)) {
      return request.headers().first(part.substring(HEADER.length())).orElse("");
    }
    if (part.startsWith(SECRET)) {
      return secrets.apply(new SecretRef(part.substring(SECRET.length()))).reveal();
    }
    return switch (part) {
      case "method" -> request.method().name();
      case "url" -> request.url();
      case "host" -> url.getRawAuthority();
      case "path" -> url.getRawPath().isEmpty() ? "/" : url.getRawPath();
      case "query" -> url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
      case "body" -> request.body().text();
      case "bodyHash" -> digest.apply(request.body().bytes());
      case "timestamp" -> timestamp;
      default -> throw new IllegalArgumentException("No part of a request: {" + part + "}");
    };
  }
}
