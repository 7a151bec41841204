package dev.sluice.processor.model;

/**
 * A value and where it was written.
 *
 * @param value as written, or the annotation's default
 * @param origin the value itself where there is one, else the annotation
 * @param <T> what is written
 */
public record Written<T>(T value, Origin origin) {}
