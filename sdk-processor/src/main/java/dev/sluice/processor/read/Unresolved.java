package dev.sluice.processor.read;

/** Thrown when a type cannot be read yet: it mentions one that does not exist (yet). */
final class Unresolved extends RuntimeException {

  private static final long serialVersionUID = 1;

  Unresolved(String what) {
    super(what, null, false, false);
  }
}
