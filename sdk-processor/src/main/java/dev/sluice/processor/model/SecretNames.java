package dev.sluice.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The secrets that texts name in braces. */
final class SecretNames {

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

  private SecretNames() {}

  /** In order, each at its text. */
  static List<Written<String>> in(List<Written<String>> texts) {
    List<Written<String>> names = new ArrayList<>();
    for (Written<String> text : texts) {
      for (MatchResult match : BRACES.matcher(text.value()).results().toList()) {
        names.add(new Written<>(match.group(1), text.origin()));
      }
    }
    return names;
  }
}
