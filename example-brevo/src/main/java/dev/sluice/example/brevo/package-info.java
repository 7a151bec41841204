/** A pipeline from Brevo's e-mail marketing API to tables: everything a user writes. */
@NullMarked
package dev.sluice.example.brevo;

import org.jspecify.annotations.NullMarked;
