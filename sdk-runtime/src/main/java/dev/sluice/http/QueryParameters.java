package dev.sluice.http;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets query parameters of a finished URL: what pagers turn pages with. */
public final class QueryParameters {

  private QueryParameters() {}

  /** The URL with that parameter set to the value, replacing every earlier one of the name. */
  public static String set(String url, String name, String value) {
    String encodedName = PercentEncoding.encode(name);
    int question = url.indexOf('?');
    String base = question < 0 ? url : url.substring(0, question);
    StringBuilder query = new StringBuilder();
    if (question >= 0) {
      for (String pair : url.substring(question + 1).split("&", -1)) {
        if (!pair.isEmpty() && !nameOf(pair).equals(encodedName)) {
          query.append(query.isEmpty() ? "" : "&").append(pair);
        }
      }
    }
    query.append(query.isEmpty() ? "" : "&").append(encodedName).append('=');
    return base + "?" + query.append(PercentEncoding.encode(value));
  }

  /** The URL without the parameters of these names. */
  public static String without(String url, Collection<String> names) {
    int question = url.indexOf('?');
    if (question < 0 || names.isEmpty()) {
      return url;
    }
    Set<String> encoded =
        names.stream().map(PercentEncoding::encode).collect(Collectors.toUnmodifiableSet());
    String kept =
        Arrays.stream(url.substring(question + 1).split("&", -1))
            .filter(pair -> !pair.isEmpty() && !encoded.contains(nameOf(pair)))
            .collect(Collectors.joining("&"));
    return url.substring(0, question) + (kept.isEmpty() ? "" : "?" + kept);
  }

  private static String nameOf(String pair) {
    int equals = pair.indexOf('=');
    return equals < 0 ? pair : pair.substring(0, equals);
  }
}
