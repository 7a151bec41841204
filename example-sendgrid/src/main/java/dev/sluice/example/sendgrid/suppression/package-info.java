/** Who gets no e-mail, or not every e-mail, and why. */
@NullMarked
package dev.sluice.example.sendgrid.suppression;

import org.jspecify.annotations.NullMarked;
