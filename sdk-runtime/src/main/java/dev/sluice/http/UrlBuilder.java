package dev.sluice.http;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The URL of one request, put together from a base, parts of a path, and a query. */
final class UrlBuilder {

  private final Operation operation;
  private final String base;
  private StringBuilder url;
  private final Pairs query = new Pairs(PercentEncoding::encode);
  private boolean hasVariables;

  UrlBuilder(Operation operation, String baseUrl) {
    this.operation = operation;
    this.base = baseUrl;
    this.url = new StringBuilder(stripTrailingSlash(baseUrl));
  }

  void literal(String encoded) {
    url.append(encoded);
  }

  /** Appends a value as (a part of) one segment. */
  void segment(Object value) {
    String text = ParameterText.of(present(value, "A path variable"));
    checkSegment(text);
    url.append(PercentEncoding.encode(text));
    hasVariables = true;
  }

  /** Appends values as segments of their own, at least one. */
  void segments(Collection<?> values) {
    if (values.isEmpty()) {
      checkSegment("");
    }
    String slash = "";
    for (Object value : values) {
      url.append(slash);
      segment(value);
      slash = "/";
    }
  }

  /** Appends what is encoded already, and may be several segments. */
  void encoded(String value) {
    if (present(value, "A path variable").equals("")) {
      checkSegment("");
    }
    url.append(PercentEncoding.checkedPath(value));
    hasVariables = true;
  }

  /** Replaces base and path: by an absolute URL, or one relative to the base. */
  void replace(Object target) {
    String text = present(target, "The URL").toString();
    if (text.matches("(?i)https?://.*")) {
      url = new StringBuilder(text);
    } else if (text.startsWith("/")) {
      URI uri = URI.create(base);
      url = new StringBuilder(uri.getScheme() + "://" + uri.getRawAuthority()).append(text);
    } else {
      url.append('/').append(text);
    }
  }

  Pairs query() {
    return query;
  }

  String build() {
    if (hasVariables && hasDotSegment()) {
      throw new IllegalArgumentException(
          "The path of " + operation + " has a segment \".\" or \"..\", which would change it");
    }
    if (query.isEmpty()) {
      return url.toString();
    }
    return url + (url.indexOf("?") < 0 ? "?" : "&") + query;
  }

  private Object present(@Nullable Object value, String what) {
    if (value == null) {
      throw new IllegalArgumentException(what + " of " + operation + " is null");
    }
    return value;
  }

  private void checkSegment(String text) {
    if (text.isEmpty() || text.equals(".") || text.equals("..")) {
      throw new IllegalArgumentException(
          "A path variable of " + operation + " is \"" + text + "\", which would change the path");
    }
  }

  private boolean hasDotSegment() {
    int end = url.indexOf("?");
    String path = (end < 0 ? url.toString() : url.substring(0, end)).toLowerCase(Locale.ROOT);
    String plain = path.replace("%2e", ".") + "/";
    return plain.contains("/./") || plain.contains("/../");
  }

  private static String stripTrailingSlash(String baseUrl) {
    return baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
  }
}
