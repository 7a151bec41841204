/** The chain between a client and its transport, and the bases for a user's own links of it. */
@NullMarked
package dev.sluice.middleware;

import org.jspecify.annotations.NullMarked;
