/**
 * A stand-in for Brevo's e-mail marketing API: an HTTP server on loopback with the vendor's shapes,
 * limits and oddities, over synthetic data.
 *
 * <p>Every record is a function of its kind, its index and the day ({@link
 * dev.sluice.example.brevo.standin.StandInOptions#day()}), so two servers with the same options
 * answer the same bytes. A request passes, in this order: key, rate gate, fault rule, resource.
 */
@NullMarked
package dev.sluice.example.brevo.standin;

import org.jspecify.annotations.NullMarked;
