package dev.sluice.example.standin;

import com.sun.net.httpserver.Headers;
import java.util.Optional;

/** Who may send requests at all. */
@FunctionalInterface
public interface Access {
  /**
   * Returns the answer that turns a request down, or empty to let it in.
   *
   * @param path the path below the base URL, as it stands in the URL
   * @param apiKey the key that the stand-in's settings accept
   */
  Optional<Answer> refusal(String path, Headers headers, QueryParams query, String apiKey);

  /** Returns the rule that a header carries the key, after a prefix which may be empty. */
  static Access key(String header, String prefix, ErrorForm errors) {
    return (path, headers, query, apiKey) ->
        (prefix + apiKey).equals(headers.getFirst(header))
            ? Optional.empty()
            : Optional.of(errors.unauthorized());
  }
}
