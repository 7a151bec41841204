package dev.sluice.processor.validate;

import dev.sluice.processor.model.AuthModel;
import dev.sluice.processor.model.ConnectorModel;
import dev.sluice.processor.model.OAuth2Model;
import dev.sluice.processor.model.SessionLoginModel;
import dev.sluice.processor.model.Written;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** A token or login URL is absolute, http or https, or a path below the base URL. */
final class TokenUrlValid implements Rule<ConnectorModel> {

  private static final Pattern SETTING = Pattern.compile("\\{[A-Za-z][A-Za-z0-9_-]*}");

  @Override
  public void check(ConnectorModel connector, Findings findings) {
    for (AuthModel auth : connector.settings().auths()) {
      if (auth instanceof OAuth2Model oauth) {
        check("tokenUrl", oauth.tokenUrl(), findings);
      } else if (auth instanceof SessionLoginModel login) {
        check("loginUrl", login.loginUrl(), findings);
      }
    }
  }

  private static void check(String member, Written<String> url, Findings findings) {
    if (!isEndpoint(SETTING.matcher(url.value()).replaceAll("1"))) {
      // Without the URL, which may hold a password.
      findings.add(
          url,
          "%s is no endpoint. Write an absolute URL, e.g. \"https://login.example.com/token\", or a"
              + " path below the base URL, e.g. \"/token\"; {settings} in braces.",
          member);
    }
  }

  private static boolean isEndpoint(String text) {
    try {
      URI url = new URI(text);
      boolean absolute =
          url.getHost() != null
              && ("https".equalsIgnoreCase(url.getScheme())
                  || "http".equalsIgnoreCase(url.getScheme()));
      boolean path = text.startsWith("/") && !text.startsWith("//");
      return (absolute || path) && url.getRawUserInfo() == null && url.getRawFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
