package dev.sluice.annotations;

/** How the fields of a login are sent. */
public enum LoginEncoding {
  /** As a JSON object of texts. */
  JSON,
  /** As a form. */
  FORM
}
