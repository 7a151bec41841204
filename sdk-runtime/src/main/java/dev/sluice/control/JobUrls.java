package dev.sluice.control;

import dev.sluice.error.PagingException;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.Origin;
import java.net.URI;
import java.util.Locale;

/** Where the URLs that a job tells may lead. */
final class JobUrls {

  private JobUrls() {}

  /** The URL of a job, of the origin of the request that started it. */
  static String poll(HttpRequest sent, String told) {
    URI url = absolute(sent, told, "the URL of the job");
    if (!Origin.of(url).equals(sent.origin())) {
      throw new PagingException(
          sent.operation()
              + ": the URL of the job leads to "
              + Origin.of(url)
              + ", but the job was started at "
              + sent.origin()
              + ". It would be asked with credentials, and is not followed there.");
    }
    return UrlText.withoutFragment(url.toString());
  }

  /** The URL of a result, anywhere, but over TLS where the API itself is. */
  static URI result(HttpRequest poll, String told) {
    URI url = absolute(poll, told, "the URL of a result");
    String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
    boolean web = scheme.equals("https") || scheme.equals("http");
    if (!web || (poll.origin().startsWith("https:") && !scheme.equals("https"))) {
      throw new PagingException(
          poll.operation()
              + ": the URL of a result has scheme "
              + scheme
              + ", which is refused: results are had as the API is, over "
              + (poll.origin().startsWith("https:") ? "https." : "http or https."));
    }
    return url;
  }

  private static URI absolute(HttpRequest sent, String told, String what) {
    try {
      URI url = UrlText.resolved(sent.url(), UrlText.legal(told.strip()));
      if (url.getHost() != null && url.getRawUserInfo() == null) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      // Told below, without the text, which might hold a signature.
    }
    throw new PagingException(
        sent.operation() + ": " + what + " is none, names no host, or names a user.");
  }
}
