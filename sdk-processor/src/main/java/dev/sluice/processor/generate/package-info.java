/** From the valid model to Java source: one class for each kind of file. */
@NullMarked
package dev.sluice.processor.generate;

import org.jspecify.annotations.NullMarked;
