package dev.sluice.middleware;

import java.util.List;

/** The factory of no middleware; an enum, so that it stays one instance however it is shipped. */
enum NoMiddleware implements MiddlewareFactory {
  INSTANCE;

  @Override
  public List<Middleware> create() {
    return List.of();
  }
}
