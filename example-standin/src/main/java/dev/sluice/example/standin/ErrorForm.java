package dev.sluice.example.standin;

/** How a vendor words the errors that every API has. */
public interface ErrorForm {
  /** Returns 401, for a key that is missing or unknown. */
  Answer unauthorized();

  /** Returns 404, for a path that is not there. */
  Answer notFound();

  /** Returns 405, for a method that a path does not have. */
  Answer methodNotAllowed(String method);

  /** Returns 400, for a parameter that is not understood. */
  Answer invalid(String parameter, String message);

  /** Returns 400, for a number outside of its range. */
  Answer outOfRange(String parameter, String message);

  /** Returns 429, for a request beyond the rate. */
  Answer tooManyRequests();

  /** Returns 500. */
  Answer internal();

  /** Returns 503. */
  Answer unavailable();
}
