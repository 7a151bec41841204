package dev.sluice.processor.model;

/**
 * Where a reply tells, or a request carries, what the next page is found by.
 *
 * @param kind the part of the message
 * @param member the annotation's member it was written as
 * @param name the pointer, name or relation
 */
public record PlaceModel(Kind kind, String member, Written<String> name) {

  /** The parts of a message. */
  public enum Kind {
    BODY,
    HEADER,
    LAST_ITEM,
    LINK,
    QUERY,
    PATH,
    FORM,
    BODY_TEXT,
    VARIABLE
  }

  /** Whether it is set in the body that the parameters make. */
  public boolean isInBody() {
    return kind == Kind.BODY || kind == Kind.BODY_TEXT || kind == Kind.FORM;
  }

  /** Whether the name is a JSON pointer. */
  public boolean isPointer() {
    return kind == Kind.BODY || kind == Kind.BODY_TEXT || kind == Kind.LAST_ITEM;
  }
}
