package dev.sluice.middleware.standard;

import dev.sluice.config.AuthConfig;
import dev.sluice.config.ConnectorConfig;
import dev.sluice.config.CredentialSlot;
import dev.sluice.http.Header;
import dev.sluice.http.Headers;
import dev.sluice.http.QueryParameters;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes URLs and headers fit to be kept and shown: values that are, or look like, secrets become
 * {@code ***}. Immutable.
 */
public final class Redaction {

  private static final String HIDDEN = "***";

  private static final Set<String> SECRET_HEADERS =
      Set.of(
          "authorization",
          "proxy-authorization",
          "cookie",
          "set-cookie",
          "www-authenticate",
          "authentication-info",
          "location-token");

  // Parts of names, after all but letters and digits are dropped.
  private static final String[] SECRET_PARTS = {
    "apikey",
    "accesskey",
    "secret",
    "token",
    "password",
    "passwd",
    "passphrase",
    "signature",
    "credential",
    "authorization",
    "session",
    "jwt"
  };

  private static final Set<String> SECRET_WORDS =
      Set.of("key", "sig", "auth", "code", "pwd", "pass", "hapikey", "subscriptionkey");

  // Names that hold such a part and are needed to follow what was fetched.
  private static final Set<String> HARMLESS =
      Set.of("pagetoken", "nextpagetoken", "continuationtoken", "nexttoken", "synctoken");

  // What the connector's own credentials stand in, in lower case.
  private final Set<String> ownHeaders;
  private final Set<String> ownParameters;
  // The parameters as they are written.
  private final Set<String> credentials;

  private Redaction(AuthConfig auth) {
    this.ownHeaders = lower(names(auth, CredentialSlot.Place.HEADER));
    this.credentials = names(auth, CredentialSlot.Place.QUERY);
    this.ownParameters = lower(credentials);
  }

  /** What hides a connector's secrets. */
  public static Redaction of(ConnectorConfig config) {
    return new Redaction(config.auth());
  }

  /** The URL without user information, and with the values of secret query parameters hidden. */
  public String url(String url) {
    String clean = withoutUser(url);
    int question = clean.indexOf('?');
    if (question < 0) {
      return clean;
    }
    StringBuilder out = new StringBuilder(clean.length()).append(clean, 0, question);
    char separator = '?';
    for (String pair : clean.substring(question + 1).split("&", -1)) {
      int equals = pair.indexOf('=');
      out.append(separator);
      if (equals >= 0 && isSecretParameter(pair.substring(0, equals))) {
        out.append(pair, 0, equals + 1).append(HIDDEN);
      } else {
        out.append(pair);
      }
      separator = '&';
    }
    return out.toString();
  }

  /** A URL without the query parameters that carry the connector's credentials. */
  public String withoutCredentials(String url) {
    return url.contains("://") ? QueryParameters.without(url, credentials) : url;
  }

  /** The headers in order, with the values of secret ones hidden. */
  public Headers headers(Headers headers) {
    return Headers.of(
        headers.stream()
            .map(
                field ->
                    isSecretHeader(field.name())
                        ? new Header(field.name(), HIDDEN)
                        : located(field))
            .toList());
  }

  private Header located(Header field) {
    return field.name().equalsIgnoreCase("location") || field.name().equalsIgnoreCase("link")
        ? new Header(field.name(), url(field.value()))
        : field;
  }

  private boolean isSecretHeader(String name) {
    return ownHeaders.contains(name.toLowerCase(Locale.ROOT))
        || SECRET_HEADERS.contains(name.toLowerCase(Locale.ROOT))
        || isSecret(name.toLowerCase(Locale.ROOT).startsWith("x-") ? name.substring(2) : name);
  }

  private boolean isSecretParameter(String name) {
    return ownParameters.contains(name.toLowerCase(Locale.ROOT)) || isSecret(name);
  }

  private static Set<String> names(AuthConfig auth, CredentialSlot.Place place) {
    return auth.slots().stream()
        .filter(slot -> slot.place() == place)
        .map(CredentialSlot::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> lower(Set<String> names) {
    return names.stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isSecret(String name) {
    String plain = name.replaceAll("%[0-9A-Fa-f]{2}|[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    if (HARMLESS.contains(plain)) {
      return false;
    }
    if (SECRET_WORDS.contains(plain) || plain.endsWith("key")) {
      return true;
    }
    for (String part : SECRET_PARTS) {
      if (plain.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutUser(String url) {
    int start = url.indexOf("://");
    if (start < 0) {
      return url;
    }
    int end = start + 3;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    int at = url.lastIndexOf('@', end);
    return at > start ? url.substring(0, start + 3) + url.substring(at + 1) : url;
  }
}
