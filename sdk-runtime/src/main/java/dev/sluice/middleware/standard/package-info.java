/** The middleware of every connector, and the order it stands in: {@link StandardChain}. */
@NullMarked
package dev.sluice.middleware.standard;

import org.jspecify.annotations.NullMarked;
