package dev.sluice.processor.validate;

import dev.sluice.processor.model.ConnectorModel;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** A base URL is absolute, http or https, with host, and with nothing behind its path. */
final class BaseUrlValid implements Rule<ConnectorModel> {

  private static final Pattern SETTING = Pattern.compile("\\{[A-Za-z][A-Za-z0-9_-]*}");

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    String url = connector.baseUrl().value();
    String fault = fault(url);
    if (!fault.isEmpty()) {
      findings.add(
          connector.baseUrl(),
          "Base URL %s. Write scheme, host and path only, e.g. \"https://api.example.com/v3\".",
          fault);
    }
  }

  /** What is wrong; without the URL where it may hold a password. */
  private static String fault(String url) {
    String sample = SETTING.matcher(url).replaceAll("1");
    if (sample.indexOf('{') >= 0 || sample.indexOf('}') >= 0) {
      return "\"" + url + "\" has a brace that is no {setting}";
    }
    URI uri;
    try {
      uri = new URI(sample);
    } catch (URISyntaxException e) {
      return "is no URL";
    }
    if (uri.getRawUserInfo() != null) {
      return "has a user or password, which belong in a secret";
    }
    String scheme = uri.getScheme();
    if (!"https".equalsIgnoreCase(scheme) && !"http".equalsIgnoreCase(scheme)) {
      return "\"" + url + "\" does not start with https:// or http://";
    }
    if (uri.getHost() == null || uri.getPort() > 65_535) {
      return "\"" + url + "\" has no valid host and port";
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      return "\"" + url + "\" has a query or fragment";
    }
    return "";
  }
}
