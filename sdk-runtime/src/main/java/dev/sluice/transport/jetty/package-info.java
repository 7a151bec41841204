/** The default engine: Jetty's HTTP client, made neutral and tuned. */
@NullMarked
package dev.sluice.transport.jetty;

import org.jspecify.annotations.NullMarked;
