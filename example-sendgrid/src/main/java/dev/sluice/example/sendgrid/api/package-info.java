/** SendGrid's API: its operations, and what they send and take. */
@NullMarked
package dev.sluice.example.sendgrid.api;

import org.jspecify.annotations.NullMarked;
