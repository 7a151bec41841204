/** A pipeline from SendGrid's suppression lists to tables: everything a user writes. */
@NullMarked
package dev.sluice.example.sendgrid;

import org.jspecify.annotations.NullMarked;
