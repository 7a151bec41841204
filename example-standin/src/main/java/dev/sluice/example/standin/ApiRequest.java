package dev.sluice.example.standin;

import java.util.Map;

/** A request as an operation sees it: decoded, and let in. */
public final class ApiRequest {
  private final String baseUrl;
  private final String path;
  private final Map<String, String> variables;
  private final QueryParams query;
  private final byte[] body;

  private ApiRequest(
      String baseUrl, String path, Map<String, String> variables, QueryParams query, byte[] body) {
    this.baseUrl = baseUrl;
    this.path = path;
    this.variables = Map.copyOf(variables);
    this.query = query;
    this.body = body;
  }

  ApiRequest(String baseUrl, String path, QueryParams query, byte[] body) {
    this(baseUrl, path, Map.of(), query, body);
  }

  ApiRequest withVariables(Map<String, String> values) {
    return new ApiRequest(baseUrl, path, values, query, body);
  }

  /** Returns the address the client calls the API by, such as {@code http://127.0.0.1:49152/v3}. */
  public String baseUrl() {
    return baseUrl;
  }

  /** Returns the whole address that was called, without the query string. */
  public String url() {
    return baseUrl + path;
  }

  /** Returns the value of a variable of the operation's path, decoded. */
  public String variable(String name) {
    String value = variables.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The operation's path has no {" + name + "}.");
    }
    return value;
  }

  /** Returns the query parameters. */
  public QueryParams query() {
    return query;
  }

  /** Returns a copy of the body. */
  public byte[] body() {
    return body.clone();
  }
}
