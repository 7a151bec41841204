package dev.sluice.contract;

import java.util.regex.Pattern;

/** Hides what looks like a secret in text that somebody else wrote. */
final class SecretText {

  private static final String HIDDEN = "***";

  // token=abc, "api_key": "abc", Bearer abc
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)((?:api[-_ ]?key|access[-_ ]?key|token|secret|passw(?:or)?d|signature)[\"']?\\s*"
              + "(?:[:=]|provided:|is)\\s*[\"']?|\\b(?:bearer|basic)\\s+)[^\\s\"'&<>,;]{4,}");

  // Long words of letters with many digits among them, as keys and tokens are.
  private static final Pattern RANDOM =
      Pattern.compile("(?=[^\\s]*[A-Za-z])(?=(?:[A-Za-z_+/=.-]*\\d){5})[\\w+/=.-]{20,}");

  private SecretText() {}

  static String hidden(String text) {
    String named = NAMED.matcher(text).replaceAll("$1" + HIDDEN);
    return RANDOM.matcher(named).replaceAll(HIDDEN);
  }
}
