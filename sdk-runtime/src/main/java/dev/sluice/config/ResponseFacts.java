package dev.sluice.config;

import dev.sluice.http.Headers;
import java.util.Map;

/**
 * What conditions are decided by, found in one look at a response.
 *
 * @param headers as received
 * @param isJson whether the body is a JSON object or array
 * @param body the text at each pointer that is asked for; what is not there is absent
 */
public record ResponseFacts(Headers headers, boolean isJson, Map<String, String> body) {

  public ResponseFacts {
    body = Map.copyOf(body);
  }
}
