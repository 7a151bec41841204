/**
 * A pipeline from and to SendGrid: everything a user writes.
 *
 * <p>{@code api} is what the API offers, {@code suppression} and {@code marketing} make tables of
 * it.
 */
@NullMarked
package dev.sluice.example.sendgrid;

import org.jspecify.annotations.NullMarked;
