package dev.sluice.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.sluice.processor.model.UserType;

/**
 * A class to be written.
 *
 * @param name its name
 * @param from the user's type it is made from
 * @param type what it is, without header and {@code @Generated}
 */
record GeneratedFile(ClassName name, UserType from, TypeSpec type) {}
