package dev.sluice.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * A class named in {@code @Connector(middleware = …)}.
 *
 * @param type its name
 * @param middleware whether it implements {@code Middleware}
 * @param concrete whether it is a class that is not abstract
 * @param constructible whether it and a constructor without parameters are public
 * @param origin where it is named
 */
public record MiddlewareModel(
    ClassName type, boolean middleware, boolean concrete, boolean constructible, Origin origin) {}
