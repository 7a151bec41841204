package dev.sluice.processor.model;

/**
 * {@code @AuthParameter}.
 *
 * @param name the field's or claim's
 * @param value with secrets in braces
 */
public record AuthParameterModel(Written<String> name, Written<String> value) {}
