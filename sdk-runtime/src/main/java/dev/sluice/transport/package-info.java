/** The one-exchange interface to the network, implemented by engines. */
@NullMarked
package dev.sluice.transport;

import org.jspecify.annotations.NullMarked;
