package dev.sluice.control;

import dev.sluice.http.FormFields;
import dev.sluice.http.HttpRequest;
import dev.sluice.http.PathVariables;
import dev.sluice.http.QueryParameters;
import java.io.Serializable;

/**
 * Where in a request a pager puts a cursor, a number, or a page size.
 *
 * <pre>{@code
 * new RequestPart.Query("cursor")             // ?cursor=abc
 * new RequestPart.Body("/variables/after")    // {"variables": {"after": "abc"}}
 * }</pre>
 */
public sealed interface RequestPart extends Serializable {

  /** The request with that text in this part, whatever stood there; a cursor is one. */
  HttpRequest with(HttpRequest request, String text);

  /** The request with that number in this part; differs from text within JSON only. */
  default HttpRequest with(HttpRequest request, long number) {
    return with(request, Long.toString(number));
  }

  /**
   * A query parameter, percent-encoded.
   *
   * @param name the parameter's name
   */
  record Query(String name) implements RequestPart {
    @Override
    public HttpRequest with(HttpRequest request, String text) {
      return request.withUrl(QueryParameters.set(request.url(), name, text));
    }
  }

  /**
   * A header field.
   *
   * @param name the header's name
   */
  record Header(String name) implements RequestPart {
    @Override
    public HttpRequest with(HttpRequest request, String text) {
      return request.withHeader(name, text);
    }
  }

  /**
   * A path segment. The operation's path holds {@code %7Bname%7D} in its place; without a cursor,
   * the segment is left out.
   *
   * @param variable the segment's name
   */
  record Path(String variable) implements RequestPart {
    @Override
    public HttpRequest with(HttpRequest request, String text) {
      return request.withUrl(PathVariables.set(request.url(), variable, text));
    }
  }

  /**
   * A field of the form that the body is.
   *
   * @param name the field's name
   */
  record Form(String name) implements RequestPart {
    @Override
    public HttpRequest with(HttpRequest request, String text) {
      return request.withBody(FormFields.set(request.body(), name, text));
    }
  }

  /**
   * A value of the JSON body. Objects on the way to it are made where they are missing.
   *
   * @param pointer the JSON pointer to it, through objects only
   */
  record Body(String pointer) implements RequestPart {

    /** Checks that it points into the body. */
    public Body {
      if (pointer.isEmpty() || pointer.charAt(0) != '/') {
        throw new IllegalArgumentException(
            "pointer must be a JSON pointer such as \"/page/after\", was \"" + pointer + "\"");
      }
    }

    @Override
    public HttpRequest with(HttpRequest request, String text) {
      return request.withBody(
          JsonBody.set(request.body(), pointer, json -> json.writeString(text)));
    }

    @Override
    public HttpRequest with(HttpRequest request, long number) {
      return request.withBody(
          JsonBody.set(request.body(), pointer, json -> json.writeNumber(number)));
    }
  }

  /**
   * A text of the JSON body, also where it is a number: {@code "offset": "100"}.
   *
   * @param pointer as in {@link Body}
   */
  record BodyText(String pointer) implements RequestPart {
    @Override
    public HttpRequest with(HttpRequest request, String text) {
      return new Body(pointer).with(request, text);
    }
  }
}
