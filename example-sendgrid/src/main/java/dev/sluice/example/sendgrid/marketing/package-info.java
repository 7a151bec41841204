/** Who is written to, and what. */
@NullMarked
package dev.sluice.example.sendgrid.marketing;

import org.jspecify.annotations.NullMarked;
