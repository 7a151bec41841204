package dev.sluice.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Builds the URL, headers and body of one request; what generated clients call.
 *
 * <pre>{@code
 * new RequestBuilder(operation, HttpMethod.GET, "https://api.brevo.com/v3")
 *     .path("/contacts/").segment("a b").query("sort", "asc").query("tag", null).build();
 * // GET https://api.brevo.com/v3/contacts/a%20b?sort=asc
 * }</pre>
 *
 * <p>Values are percent-encoded; null leaves a parameter, header, cookie, field or part out, and a
 * collection repeats it. What is called "encoded" is taken as it is, and refused where it is not.
 * For one thread.
 */
public final class RequestBuilder {

  private static final String FORM = "application/x-www-form-urlencoded";

  private final Operation operation;
  private final HttpMethod method;
  private final UrlBuilder url;
  private final Pairs form = new Pairs(PercentEncoding::encodeForm);
  private final Multipart multipart = new Multipart();
  private final List<String> cookies = new ArrayList<>();
  private Headers headers = Headers.EMPTY;
  private Body body = Body.EMPTY;

  /** A request below {@code baseUrl}, which has no query and may end in '/'. */
  public RequestBuilder(Operation operation, HttpMethod method, String baseUrl) {
    this.operation = operation;
    this.method = method;
    this.url = new UrlBuilder(operation, baseUrl);
  }

  /** Appends a fixed, already encoded part of the path. */
  public RequestBuilder path(String literal) {
    url.literal(literal);
    return this;
  }

  /**
   * Appends a value as (a part of) one path segment.
   *
   * @throws IllegalArgumentException when it is empty, "." or "..", which would change the path
   */
  public RequestBuilder segment(Object value) {
    url.segment(value);
    return this;
  }

  /** Appends each value as a path segment of its own, with the same checks. */
  public RequestBuilder segments(Collection<?> values) {
    url.segments(values);
    return this;
  }

  /** Appends an encoded value, which may hold '/' but no dot segment. */
  public RequestBuilder encodedPath(String value) {
    url.encoded(value);
    return this;
  }

  /** Replaces base URL and path: by an absolute URL, or one relative to the base URL. */
  public RequestBuilder url(Object target) {
    url.replace(target);
    return this;
  }

  /** Adds a query parameter. */
  public RequestBuilder query(String name, @Nullable Object value) {
    url.query().add(name, value);
    return this;
  }

  /** Adds a query parameter whose values, where there are several, are written so. */
  public RequestBuilder query(String name, @Nullable Object value, CollectionStyle style) {
    url.query().add(name, value, style);
    return this;
  }

  /** Adds a query parameter whose name and value are encoded. */
  public RequestBuilder encodedQuery(String name, @Nullable Object value) {
    url.query().addEncoded(name, value);
    return this;
  }

  /** Adds the entries of a map as query parameters. */
  public RequestBuilder queries(@Nullable Map<String, ?> map) {
    url.query().addMap("", map);
    return this;
  }

  /** Adds the entries of a map as query parameters named {@code parent[key]}. */
  public RequestBuilder queries(String parent, @Nullable Map<String, ?> map) {
    url.query().addMap(parent, map);
    return this;
  }

  /** Adds the entries of a map, keys and values encoded, as query parameters. */
  public RequestBuilder encodedQueries(@Nullable Map<String, ?> map) {
    url.query().addEncodedMap(map);
    return this;
  }

  /** Adds query parameters without a value: the name, or each of several. */
  public RequestBuilder flag(@Nullable Object name) {
    url.query().addFlags(name);
    return this;
  }

  /** Adds encoded query parameters without a value. */
  public RequestBuilder encodedFlag(@Nullable Object name) {
    url.query().addEncodedFlags(name);
    return this;
  }

  /** Adds a query parameter without a value where {@code on} is true. */
  public RequestBuilder flag(String name, @Nullable Boolean on) {
    return flag(Boolean.TRUE.equals(on) ? name : null);
  }

  /** Adds a header; one for each value of a collection. */
  public RequestBuilder header(String name, @Nullable Object value) {
    return header(name, "", value);
  }

  /** Adds a header, each value with that text before it. */
  public RequestBuilder header(String name, String prefix, @Nullable Object value) {
    if (value instanceof Collection<?> values) {
      values.forEach(one -> header(name, prefix, one));
    } else if (value != null) {
      headers = headers.with(name, prefix + ParameterText.of(value));
    }
    return this;
  }

  /** Adds the entries of a map as headers. */
  public RequestBuilder headers(@Nullable Map<String, ?> map) {
    if (map != null) {
      map.forEach(this::header);
    }
    return this;
  }

  /** Sets a header to a new random UUID, which repeats of this request share. */
  public RequestBuilder idempotencyKey(String name) {
    return header(name, UUID.randomUUID());
  }

  /**
   * Adds a cookie.
   *
   * @throws IllegalArgumentException when its value has a character no cookie can have (RFC 6265)
   */
  public RequestBuilder cookie(String name, @Nullable Object value) {
    if (value != null) {
      String text = ParameterText.of(value);
      if (!text.chars().allMatch(c -> c > ' ' && c < 0x7f && "\",;\\".indexOf(c) < 0)) {
        throw new IllegalArgumentException(
            "The value of cookie " + name + " has a character that no cookie can have");
      }
      cookies.add(name + "=" + text);
    }
    return this;
  }

  /** Adds a field of a form. */
  public RequestBuilder field(String name, @Nullable Object value) {
    form.add(name, value);
    return this;
  }

  /** Adds a field of a form whose values, where there are several, are written so. */
  public RequestBuilder field(String name, @Nullable Object value, CollectionStyle style) {
    form.add(name, value, style);
    return this;
  }

  /** Adds a field of a form whose name and value are encoded. */
  public RequestBuilder encodedField(String name, @Nullable Object value) {
    form.addEncoded(name, value);
    return this;
  }

  /** Adds the entries of a map as fields of a form. */
  public RequestBuilder fields(@Nullable Map<String, ?> map) {
    form.addMap("", map);
    return this;
  }

  /** Adds the entries of a map as fields of a form named {@code parent[key]}. */
  public RequestBuilder fields(String parent, @Nullable Map<String, ?> map) {
    form.addMap(parent, map);
    return this;
  }

  /** Adds the entries of a map, keys and values encoded, as fields of a form. */
  public RequestBuilder encodedFields(@Nullable Map<String, ?> map) {
    form.addEncodedMap(map);
    return this;
  }

  /** Adds a part of a multipart body: text and the like, bytes, a {@link Body} or a file. */
  public RequestBuilder part(String name, @Nullable Object value) {
    multipart.add(name, value);
    return this;
  }

  /** Adds a part with that file name and media type; empty for none. */
  public RequestBuilder part(
      String name, @Nullable Object value, String filename, String contentType) {
    multipart.add(name, value, filename, contentType);
    return this;
  }

  /**
   * Adds the entries of a map as parts.
   *
   * @throws IllegalArgumentException when a value is null
   */
  public RequestBuilder parts(@Nullable Map<String, ?> map) {
    multipart.addMap(map);
    return this;
  }

  /** Sets the body. */
  public RequestBuilder body(Body newBody) {
    body = newBody;
    return this;
  }

  /** Sets the body to a text, in UTF-8. */
  public RequestBuilder body(String text, String contentType) {
    return body(Body.of(text.getBytes(UTF_8), contentType));
  }

  /**
   * Sets the body to a file's content, see {@link Body#ofFile}.
   *
   * @throws IllegalArgumentException when there is no such file, or it cannot be read
   */
  public RequestBuilder body(Path file, String contentType) {
    return body(Body.ofFile(file, contentType));
  }

  /** Sets the body to bytes, which the caller no longer changes. */
  public RequestBuilder body(byte[] bytes, String contentType) {
    return body(Body.of(bytes, contentType));
  }

  /**
   * The request.
   *
   * @throws IllegalArgumentException when values and fixed parts together make a dot segment
   */
  public HttpRequest build() {
    if (!cookies.isEmpty()) {
      headers = headers.with("Cookie", String.join("; ", cookies));
    }
    return new HttpRequest(operation, method, url.build(), headers, wholeBody());
  }

  private Body wholeBody() {
    if (!form.isEmpty()) {
      return Body.of(form.toString().getBytes(UTF_8), FORM);
    }
    return multipart.isEmpty() ? body : multipart.body();
  }
}
