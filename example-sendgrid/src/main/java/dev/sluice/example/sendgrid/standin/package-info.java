/**
 * A stand-in for SendGrid's API: an HTTP server on loopback with the vendor's shapes, limits and
 * oddities, over synthetic data. Files that it exports, and the shop whose sign-ups go to it, have
 * servers of their own.
 *
 * <p>{@link dev.sluice.example.standin} has the server.
 */
@NullMarked
package dev.sluice.example.sendgrid.standin;

import org.jspecify.annotations.NullMarked;
