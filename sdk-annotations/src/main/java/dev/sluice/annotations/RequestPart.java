package dev.sluice.annotations;

/** Where requests carry the number or the size of a page. */
public enum RequestPart {
  /** In query parameters. */
  QUERY,

  /** In request headers. */
  HEADER,

  /** In fields of the form that the body is. */
  FORM,

  /** In the JSON body, at the places that JSON pointers lead to: {@code {"offset": 100}}. */
  BODY,

  /** The same as text, as some APIs have 64-bit numbers: {@code {"offset": "100"}}. */
  BODY_TEXT,

  /** In variables of the GraphQL document. */
  VARIABLE
}
