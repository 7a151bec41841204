/**
 * A stand-in for Brevo's e-mail marketing API: an HTTP server on loopback with the vendor's shapes,
 * limits and oddities, over synthetic data.
 *
 * <p>Each {@code …Data} says when its records come into being and how they look; {@link
 * dev.sluice.example.standin} has the server.
 */
@NullMarked
package dev.sluice.example.brevo.standin;

import org.jspecify.annotations.NullMarked;
