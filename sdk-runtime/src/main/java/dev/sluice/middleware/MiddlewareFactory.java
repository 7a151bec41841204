package dev.sluice.middleware;

import java.io.Serializable;
import java.util.List;

/**
 * Makes a connector's own middleware in the process that uses it. Shipped in place of the
 * instances, which are live things.
 */
public interface MiddlewareFactory extends Serializable {

  /** New instances, outermost first. */
  List<Middleware> create();

  /** The factory of a connector without middleware of its own. */
  static MiddlewareFactory none() {
    return NoMiddleware.INSTANCE;
  }
}
