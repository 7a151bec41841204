/** From the model to a report: one small class for each rule, named as its diagnostic code. */
@NullMarked
package dev.sluice.processor.validate;

import org.jspecify.annotations.NullMarked;
