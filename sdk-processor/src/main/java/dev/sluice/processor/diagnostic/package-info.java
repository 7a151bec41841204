/** What is told to the user, and the one class that prints it. */
@NullMarked
package dev.sluice.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
