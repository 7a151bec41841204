/** From javac's elements to the model. Judges nothing. */
@NullMarked
package dev.sluice.processor.read;

import org.jspecify.annotations.NullMarked;
