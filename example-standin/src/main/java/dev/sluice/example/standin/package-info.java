/**
 * What the examples' stand-in APIs have in common: an HTTP server on loopback over synthetic data,
 * with a vendor's key, rate limit and errors, and with faults on demand.
 *
 * <p>It is a module of its own so that each example holds only what is its vendor's: the records,
 * the resources and the form of the errors. It is no part of the SDK.
 *
 * <p>A request passes, in this order: access, rate gate, fault rule, resource. Every record is a
 * function of its kind, its index and the day ({@link
 * dev.sluice.example.standin.StandInOptions#day()}), so two servers with the same options answer
 * the same bodies.
 */
@NullMarked
package dev.sluice.example.standin;

import org.jspecify.annotations.NullMarked;
