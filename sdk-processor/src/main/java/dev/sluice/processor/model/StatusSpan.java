package dev.sluice.processor.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Status codes as annotations write them: {@code "404"}, {@code "4xx"} or {@code "500-503"}.
 *
 * @param from the first
 * @param to the last
 */
public record StatusSpan(int from, int to) {

  private static final Pattern FORM =
      Pattern.compile("([1-5])(?:[xX]{2}|(\\d\\d)(?:-([1-5]\\d\\d))?)");

  /** The span of that text; empty when it is none. */
  public static Optional<StatusSpan> parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int hundreds = Integer.parseInt(matcher.group(1)) * 100;
    if (matcher.group(2) == null) {
      return Optional.of(new StatusSpan(hundreds, hundreds + 99));
    }
    int from = hundreds + Integer.parseInt(matcher.group(2));
    int to = matcher.group(3) == null ? from : Integer.parseInt(matcher.group(3));
    return from <= to ? Optional.of(new StatusSpan(from, to)) : Optional.empty();
  }
}
