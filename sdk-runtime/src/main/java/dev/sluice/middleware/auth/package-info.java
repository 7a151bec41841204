/** The ways to authenticate that connectors can declare, and the middleware that applies one. */
@NullMarked
package dev.sluice.middleware.auth;

import org.jspecify.annotations.NullMarked;
