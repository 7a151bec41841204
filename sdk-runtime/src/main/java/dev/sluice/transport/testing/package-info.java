/** A transport without a network, for tests of the SDK and of its users. */
@NullMarked
package dev.sluice.transport.testing;

import org.jspecify.annotations.NullMarked;
