package dev.sluice.contract;

import dev.sluice.http.Headers;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds targets in {@code Link} headers (RFC 8288). */
final class LinkHeader {

  // A target, and its parameters: names with tokens or quoted texts, up to the next comma.
  private static final Pattern LINK =
      Pattern.compile(
          "<([^>]*)>((?:\\s*;\\s*[^=;,\\s]+(?:\\s*=\\s*(?:\"[^\"]*\"|[^\",;\\s]*))?)*)");
  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([^=;,\\s]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|([^\",;\\s]*)))?");

  private LinkHeader() {}

  /** The target of the first link of that relation. */
  static Optional<String> target(Headers headers, String relation) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase("link"))
        .flatMap(header -> targets(header.value(), relation))
        .findFirst();
  }

  private static Stream<String> targets(String value, String relation) {
    return LINK.matcher(value)
        .results()
        .filter(link -> hasRelation(link.group(2), relation))
        .map(link -> link.group(1).strip());
  }

  private static boolean hasRelation(String parameters, String relation) {
    Matcher parameter = PARAMETER.matcher(parameters);
    while (parameter.find()) {
      if (parameter.group(1).equalsIgnoreCase("rel")) {
        String told = parameter.group(2) != null ? parameter.group(2) : parameter.group(3);
        return told != null
            && Arrays.stream(told.split("\\s+", -1)).anyMatch(relation::equalsIgnoreCase);
      }
    }
    return false;
  }
}
