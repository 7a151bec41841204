package dev.sluice.processor.model;

/**
 * A user's method that generated code calls.
 *
 * @param name its name
 * @param isStatic whether it can be called without an instance
 * @param isPrivate whether generated code cannot call it
 * @param origin its declaration
 */
public record MethodModel(String name, boolean isStatic, boolean isPrivate, Origin origin) {}
