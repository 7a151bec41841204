package dev.sluice.config;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Base URLs, and those of token endpoints, with {@code {settings}} that a run gives. */
final class BaseUrls {

  private static final Pattern SETTING = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_-]*)}");
  private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

  private BaseUrls() {}

  /** The settings of a base URL, in order. */
  static List<String> settings(String baseUrl) {
    if (baseUrl.indexOf('{') < 0) {
      return List.of();
    }
    List<String> settings = new ArrayList<>();
    Matcher matcher = SETTING.matcher(baseUrl);
    while (matcher.find()) {
      if (!settings.contains(matcher.group(1))) {
        settings.add(matcher.group(1));
      }
    }
    return settings;
  }

  /** The base URL with digits for all settings: a URL, if it is well written. */
  static String sample(String baseUrl) {
    return baseUrl.indexOf('{') < 0 ? baseUrl : SETTING.matcher(baseUrl).replaceAll("1");
  }

  /** The base URL with one setting given; unchanged when it has no such one. */
  static String with(String baseUrl, String setting, String value) {
    String variable = "{" + setting + "}";
    if (!baseUrl.contains(variable)) {
      return baseUrl;
    }
    int path = baseUrl.startsWith("/") ? 0 : baseUrl.indexOf('/', baseUrl.indexOf("://") + 3);
    int end = path < 0 ? baseUrl.length() : path;
    String authority = baseUrl.substring(0, end);
    if (authority.contains(variable) && !HOST.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "Setting " + setting + " is part of the host: only letters, digits, '-' and '.'");
    }
    if (value.isEmpty() || value.equals(".") || value.equals("..")) {
      throw new IllegalArgumentException("Setting " + setting + " would change the path");
    }
    String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    return authority.replace(variable, value) + baseUrl.substring(end).replace(variable, encoded);
  }
}
