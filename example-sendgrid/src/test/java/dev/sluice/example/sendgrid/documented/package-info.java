/** What the API documents, every field of it, read by contracts. */
@NullMarked
package dev.sluice.example.sendgrid.documented;

import org.jspecify.annotations.NullMarked;
